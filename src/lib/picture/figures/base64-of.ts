/** A text in UTF-8, in base 64. */
export function base64Of(text: string): string {
	const letters = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
	return btoa(letters.join(''));
}
