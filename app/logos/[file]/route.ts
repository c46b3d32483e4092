import { findLogo } from '#lib/companies/find-logo.ts';

/** A picture of ours and nothing else, wherever it is opened. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** A company's logo by the hash of its bytes (lib/companies/render-logo.ts): kept by browsers for good, as it never changes. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const bytes = await findLogo(file);
  if (bytes === null) {
    const headers = { 'cache-control': 'no-store', 'content-security-policy': policy };
    return new Response(null, { status: 404, headers });
  }
  const headers = {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'content-type': 'image/webp',
    etag: `"${file}"`,
  };
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
}
