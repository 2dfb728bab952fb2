/** Milliseconds for which a key says what became of its press. */
export const SAID_FOR = 2500;

/** Puts a text into the clipboard; resolves to what its key says then. */
export async function copyText(text: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return 'Copied';
	} catch {
		// Without leave to write to the clipboard the text stands there to be selected.
		return 'Select and copy it';
	}
}
