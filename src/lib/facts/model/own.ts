/** What a reader brought from a file of their own is called so, wherever it goes: on the screen, in addresses, in exported files. No record of the project's begins like this. */
const OWN = 'own-';

/** Whether a record is the reader's own rather than the project's. */
export function isOwn(id: string): boolean {
	return id.startsWith(OWN);
}

/** The id under which a reader's record goes; one that was marked before stays as it is. */
export function toOwn(id: string): string {
	return isOwn(id) ? id : `${OWN}${id}`;
}

/** The id that the reader's file gave it. */
export function withoutOwn(id: string): string {
	return isOwn(id) ? id.slice(OWN.length) : id;
}
