import { unzipSync } from 'fflate';
import { MOST_BYTES, type Upload } from '../upload/decode-text.ts';
import { refuse, type ReadFile } from '../upload/file-problem.ts';

/** Unpacked, as tables have to be; the archive itself says how much that is. */
const MOST_UNPACKED = MOST_BYTES;

/** The tables in a zip archive by their names, anything else in it aside; undefined where the file is no archive. What the system of a Mac puts beside them is none. Sizes are looked at before anything is unpacked. */
export async function unzipTables(
	upload: Upload
): Promise<ReadFile<ReadonlyMap<string, string>> | undefined> {
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await upload.arrayBuffer());
	} catch {
		return undefined;
	}
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
	let told = 0;
	try {
		const unpacked = unzipSync(bytes, {
			filter({ name, originalSize }) {
				if (!/\.csv$/i.test(name) || isBeside(name)) return false;
				told += originalSize;
				if (told > MOST_UNPACKED) throw new TooMuchError();
				return true;
			}
		});
		const tables = new Map<string, string>();
		for (const [path, content] of Object.entries(unpacked)) {
			const name = lastOf(path);
			if (tables.has(name))
				return refuse(`Two tables in the archive are called ${name}: take one of them out.`);
			tables.set(name, new TextDecoder('utf-8', { fatal: true }).decode(content));
		}
		return tables.size > 0
			? { ok: true, value: tables }
			: refuse('The archive holds no table: our own holds relationships.csv and others.');
	} catch (error) {
		if (error instanceof TooMuchError)
			return refuse('The tables in the archive are larger than 64 MB: nothing was unpacked.');
		if (error instanceof TypeError)
			return refuse('A table in the archive is not written in UTF-8: save it as "CSV UTF-8".');
		return refuse('The archive cannot be unpacked: it is damaged or cut off. Fetch it once more.');
	}
}

function isBeside(path: string): boolean {
	return path.startsWith('__MACOSX/') || lastOf(path).startsWith('.');
}

function lastOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

class TooMuchError extends Error {}
