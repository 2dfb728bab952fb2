import type { ExportedFile } from '#lib/exchange/format.ts';

/** Offers a file to the browser for saving. */
export function saveFile({ name, mediaType, content }: ExportedFile): void {
	const parts = typeof content === 'string' ? [content] : [new Uint8Array(content)];
	const address = URL.createObjectURL(new Blob(parts, { type: mediaType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has its own hold on the file once the download has begun.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
