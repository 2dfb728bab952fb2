import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1400;

/** What an answer depends on besides its request. */
export interface Freshness {
	readonly revision: string;
	/** Today as the answer used it: without a date in the question, an answer is good for a day. */
	readonly today: string;
}

/** A JSON answer for anybody to read: with an entity tag over revision, date, address and encoding; 304 where the reader has it; compressed where that is accepted. */
export async function respondJson(
	request: Request,
	freshness: Freshness,
	body: unknown
): Promise<Response> {
	return respondFile(request, freshness, {
		content: `${JSON.stringify(body)}\n`,
		mediaType: 'application/json'
	});
}

/** The same for a file; with a name it is offered for saving. `immutable`: the address names its revision. */
export async function respondFile(
	request: Request,
	freshness: Freshness,
	file: {
		readonly content: string | Uint8Array;
		readonly mediaType: string;
		readonly name?: string;
		readonly immutable?: boolean;
	}
): Promise<Response> {
	const encoding = acceptedEncoding(request.headers.get('accept-encoding') ?? '');
	const headers = new Headers({
		'content-type': isText(file.mediaType) ? `${file.mediaType}; charset=utf-8` : file.mediaType,
		'access-control-allow-origin': '*',
		'cache-control':
			file.immutable === true
				? 'public, max-age=31536000, immutable'
				: 'public, max-age=0, must-revalidate',
		etag: tagOf(request.url, freshness, encoding),
		vary: 'accept-encoding'
	});
	if (file.name !== undefined)
		headers.set('content-disposition', `attachment; filename="${file.name}"`);
	if (
		request.headers
			.get('if-none-match')
			?.split(/,\s*/)
			.includes(headers.get('etag') ?? '') === true
	)
		return new Response(null, { status: 304, headers });
	const bytes =
		typeof file.content === 'string' ? Buffer.from(file.content) : Buffer.from(file.content);
	if (encoding === 'identity' || bytes.length < WORTH_COMPRESSING || !isText(file.mediaType))
		return new Response(new Uint8Array(bytes), { headers });
	headers.set('content-encoding', encoding);
	return new Response(new Uint8Array(await compress(bytes, encoding)), { headers });
}

type Encoding = 'br' | 'gzip' | 'identity';

function acceptedEncoding(accepted: string): Encoding {
	if (/\bbr\b(?!;\s*q=0(?:\.0+)?(?:,|$))/.test(accepted)) return 'br';
	return /\bgzip\b(?!;\s*q=0(?:\.0+)?(?:,|$))/.test(accepted) ? 'gzip' : 'identity';
}

function compress(bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
	return encoding === 'br'
		? compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
		: compressGzip(bytes);
}

function tagOf(url: string, { revision, today }: Freshness, encoding: Encoding): string {
	const hash = createHash('sha256').update([revision, today, url, encoding].join('\n'));
	return `"${hash.digest('base64url').slice(0, 22)}"`;
}

function isText(mediaType: string): boolean {
	return /^text\/|json|xml|bibtex/.test(mediaType);
}
