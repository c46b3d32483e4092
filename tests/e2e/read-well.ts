/** What every page has to be, however it is looked at: free of axe's violations, whole, with one heading of its own. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

/** Wide by day, on a phone by night. */
export async function expectNoViolations(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect([width, colorScheme, await violationsOf(page)]).toEqual([width, colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** What sticks out of the page to the side, and what is cut off by its own box. */
const beyondAndCut = (page: Page) =>
  page.evaluate(() => {
    // What only ears get is one pixel wide; fields scroll.
    const cut = [...document.querySelectorAll('body *:not(svg *, input, textarea)')].filter(
      (element) =>
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1 &&
        /hidden|clip/.test(getComputedStyle(element).overflowX),
    );
    return {
      beyond: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
      cut: cut.map((element) => element.outerHTML.slice(0, 200)),
    };
  });

/** 320 pixels, text of twice the size, forced colours and paper: no scrolling to the side, nothing cut off. */
export async function expectReflow(page: Page): Promise<void> {
  const ways = [
    { width: 320, text: '100%', media: { forcedColors: 'none' } },
    { width: 320, text: '100%', media: { forcedColors: 'active' } },
    { width: 640, text: '200%', media: { forcedColors: 'none' } },
    { width: 1280, text: '200%', media: { forcedColors: 'none' } },
    { width: 700, text: '100%', media: { media: 'print' } },
  ] as const;
  for (const { width, text, media } of ways) {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia(media);
    // Past the policy against inline styles, as a reader's own setting is.
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
    const way = [width, text, media];
    expect([way, await beyondAndCut(page)]).toEqual([way, { beyond: 0, cut: [] }]);
  }
  await page.emulateMedia({ media: null, forcedColors: null });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

/** Everything above; `page` shows what is to be looked at. */
export async function expectToReadWell(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expectNoViolations(page);
  await expectReflow(page);
}
