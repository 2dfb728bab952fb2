/** Puts a text into the clipboard, and says for 2.5 seconds what became of it, then undefined. */
export async function copyText(text: string, say: (said?: string) => void): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		say('Copied');
	} catch {
		// Without leave to write to the clipboard the text stands there to be selected.
		say('Select and copy it');
	}
	setTimeout(say, 2500);
}
