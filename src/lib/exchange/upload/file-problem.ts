/** Something that keeps a file from being opened, with its place in the file and what mends it. */
export interface FileProblem {
	/** `relationships[3].from`; empty where it is the file as a whole. */
	readonly where: string;
	readonly message: string;
}

export type ReadFile<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The file as a whole cannot be read. */
export function refuse(message: string, where = ''): ReadFile<never> {
	return { ok: false, problems: [{ where, message }] };
}

/** What opens files comes with the network, too. */
export const NOT_OPENED: FileProblem = {
	where: '',
	message:
		'The file was not read: what opens files could not be fetched, or failed. Reload the page and choose it again.'
};
