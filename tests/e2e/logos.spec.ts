/** Companies' logos, on the sample data: pictures of our own origin, initials elsewhere. All of it with JavaScript off. */
import { expect, type Locator, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

/** Waits until the picture is there; answers its width in its own pixels. */
async function widthOf(picture: Locator): Promise<number> {
  await picture.scrollIntoViewIfNeeded();
  return picture.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    return image.naturalWidth;
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a logo stands on the list, on the company and on its roles, from our own address (${colorScheme})`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    await page.emulateMedia({ colorScheme });
    await page.goto('/companies/monsoon-analytics');
    const logo = page.getByRole('main').locator('img').first();
    expect(await widthOf(logo)).toBe(128);
    expect(await logo.boundingBox()).toMatchObject({ width: 64, height: 64 });
    await expect(logo).toHaveAttribute('alt', '');
    const src = (await logo.getAttribute('src')) ?? '';
    expect(src).toMatch(/^\/logos\/[0-9a-f]{32}\.webp$/);

    await page.goto('/jobs?company=monsoon-analytics');
    const cards = page.getByRole('list', { name: 'Results' }).getByRole('article');
    const pictures = cards.locator(`img[src="${src}"]`);
    expect(await pictures.count()).toBe(await cards.count());
    expect(await widthOf(pictures.first())).toBe(128);
    expect(await pictures.first().boundingBox()).toMatchObject({ width: 40, height: 40 });

    await cards.getByRole('heading').getByRole('link').first().click();
    expect(await widthOf(page.locator(`main img[src="${src}"]`).first())).toBe(128);

    const answer = await page.request.get(src);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    expect((await page.request.get('/logos/0123456789abcdef0123456789abcdef.webp')).status()).toBe(404);
    expect(foreign).toEqual([]);
  });
}

test('a company without a logo has its initials', async ({ page }) => {
  await page.goto('/companies/lumenworks');
  await expect(page.getByText('LU', { exact: true })).toBeVisible();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});
