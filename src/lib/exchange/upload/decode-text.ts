import { refuse, type ReadFile } from './file-problem.ts';

/** Bytes of the largest file that is looked at. The whole of our own graph as a snapshot has about 45 million. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A file as the browser hands it over: its size is known before anything is read. */
export interface Upload {
	readonly size: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** The text of a file: its size is looked at before it is read, its encoding before it is parsed. */
export async function decodeText(upload: Upload): Promise<ReadFile<string>> {
	if (upload.size > MOST_BYTES)
		return refuse(
			`The file has ${inMegabytes(upload.size)}; a file that is opened here has at most ${inMegabytes(MOST_BYTES)}. Nothing of it was read.`
		);
	if (upload.size === 0) return refuse('The file is empty.');
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await upload.arrayBuffer());
	} catch {
		return refuse('The file cannot be read: it was moved, or is a folder. Choose it again.');
	}
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
		return refuse('The file is written in UTF-16; save it as UTF-8.');
	if (first === 0x50 && second === 0x4b)
		return refuse('The file is a zip archive or a document: unpack it, or save it as text.');
	if (first === 0x1f && second === 0x8b) return refuse('The file is compressed: unpack it first.');
	try {
		return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return refuse('The file is not written in UTF-8: it is damaged, or no text. Save it as UTF-8.');
	}
}

function inMegabytes(bytes: number): string {
	const megabytes = bytes / 1024 / 1024;
	return `${megabytes < 10 ? megabytes.toFixed(1) : String(Math.round(megabytes))} MB`;
}
