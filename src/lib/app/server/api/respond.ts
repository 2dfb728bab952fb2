import { createHash } from 'node:crypto';
import { chooseEncoding } from './choose-encoding.ts';
import { compress, compressKept } from './compress.ts';
import { CORS_HEADERS } from './cors.ts';

/** Below this, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1400;

/** What an answer depends on besides its request. */
export interface Freshness {
	readonly revision: string;
	/** Today as the answer used it: without a date in the question, an answer is good for a day. */
	readonly today: string;
}

/** What is sent. With a name it is offered for saving. */
export interface Body {
	readonly content: string | Uint8Array;
	readonly mediaType: string;
	readonly name?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The content packed by brotli beforehand. */
	readonly packed?: Uint8Array;
}

/** A JSON answer for anybody to read. */
export async function respondJson(
	request: Request,
	freshness: Freshness,
	body: unknown,
	headers: Readonly<Record<string, string>> = {}
): Promise<Response> {
	const content = `${JSON.stringify(body)}\n`;
	return respondFile(request, freshness, { content, mediaType: 'application/json', headers });
}

/**
 * A file for anybody to read: 304 where the reader has it, compressed where that
 * is accepted and worth it. The entity tag is over revision, date, address,
 * encoding and, since another build may write the same answer otherwise, content.
 */
export async function respondFile(
	request: Request,
	freshness: Freshness,
	{ content, mediaType, name, packed, headers: more = {} }: Body
): Promise<Response> {
	const bytes = Buffer.from(content);
	const encoding =
		isCompressible(mediaType) && bytes.length >= WORTH_COMPRESSING
			? chooseEncoding(request.headers.get('accept-encoding') ?? '')
			: 'identity';
	const etag = tagOf([freshness.revision, freshness.today, request.url, encoding], bytes);
	const headers = new Headers({
		...CORS_HEADERS,
		...more,
		'cache-control': 'public, max-age=0, must-revalidate',
		etag,
		vary: 'accept-encoding'
	});
	if (hasTag(request.headers.get('if-none-match') ?? '', etag))
		return new Response(null, { status: 304, headers });
	headers.set('content-type', isText(mediaType) ? `${mediaType}; charset=utf-8` : mediaType);
	if (name !== undefined) headers.set('content-disposition', `attachment; filename="${name}"`);
	if (encoding !== 'identity') headers.set('content-encoding', encoding);
	// Bytes are an artefact of the snapshot; text was made for this answer.
	const sent =
		encoding === 'br' && packed !== undefined
			? packed
			: await (typeof content === 'string'
					? compress(bytes, encoding)
					: compressKept(content, encoding));
	return new Response(new Uint8Array(sent), { headers });
}

function tagOf(parts: readonly string[], bytes: Buffer): string {
	const hash = createHash('sha256').update(parts.join('\n')).update('\n').update(bytes);
	return `"${hash.digest('base64url').slice(0, 22)}"`;
}

/** Weak comparison, as If-None-Match asks for: proxies that compress weaken tags. */
function hasTag(given: string, etag: string): boolean {
	return given
		.split(',')
		.map((tag) => tag.trim().replace(/^W\//, ''))
		.some((tag) => tag === etag || tag === '*');
}

/** Numbers in columns repeat themselves as text does. */
function isCompressible(mediaType: string): boolean {
	return isText(mediaType) || mediaType.startsWith('application/vnd.multipolar');
}

function isText(mediaType: string): boolean {
	return /^text\/|json|xml|bibtex|research-info/.test(mediaType);
}
