/** A part of a kept file, as players ask for it (RFC 9110, section 14); anything else gets the whole. Pure. */
export async function part(kept: Response, range: string | null): Promise<Response> {
  const asked = /^\s*bytes=(\d*)-(\d*)\s*$/.exec(range ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return kept;
  const bytes = await kept.blob();
  const size = bytes.size;
  const first = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const last = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(size - 1, Number(asked[2]));
  const headers = new Headers(kept.headers);
  if (first > last || first >= size) {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${first}-${last}/${size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(bytes.slice(first, last + 1), { status: 206, headers });
}
