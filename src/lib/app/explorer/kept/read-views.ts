/** A view that the reader gave a name. */
export interface SavedView {
	readonly name: string;
	/** As it goes after the path of the explorer. */
	readonly address: string;
	/** The day it was saved, `2026-11-26`. */
	readonly on: string;
}

/** Views that are kept at most: beyond them a list is no longer looked through. */
export const MOST_VIEWS = 60;
/** Letters of a name. */
export const LONGEST_NAME = 80;
/** Letters of an address: places that were dragged make it long. */
export const LONGEST_ADDRESS = 16_000;

/** Of the text that is kept; a text of another version is not read, and not written over until the reader saves. */
const VERSION = 1;

/** What was kept; what is none of it is left out, so that one broken entry loses no other. Undefined where the whole cannot be read. */
export function readViews(text: string | undefined): readonly SavedView[] | undefined {
	if (text === undefined) return [];
	let kept: unknown;
	try {
		kept = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof kept !== 'object' || kept === null) return undefined;
	if (!('version' in kept) || kept.version !== VERSION) return undefined;
	if (!('views' in kept) || !Array.isArray(kept.views)) return undefined;
	return kept.views.filter(isSavedView).slice(0, MOST_VIEWS);
}

/** The text to be kept. */
export function writeViews(views: readonly SavedView[]): string {
	return JSON.stringify({ version: VERSION, views });
}

/** An address that leads into the explorer and nowhere else. */
export function isViewAddress(address: string): boolean {
	return /^[?#]/.test(address) && address.length <= LONGEST_ADDRESS;
}

function isSavedView(value: unknown): value is SavedView {
	if (typeof value !== 'object' || value === null) return false;
	const { name, address, on } = value as Partial<Record<keyof SavedView, unknown>>;
	return (
		typeof name === 'string' &&
		name.trim() !== '' &&
		name.length <= LONGEST_NAME &&
		typeof address === 'string' &&
		isViewAddress(address) &&
		typeof on === 'string'
	);
}
