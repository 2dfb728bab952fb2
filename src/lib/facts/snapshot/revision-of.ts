import type { Records } from '../records/assemble/assemble-records.ts';

/** The first 12 hex digits of SHA-256 over the checked records in canonical form: keys sorted, no clock. Positions are left out: moving an entity changes no fact. */
export async function revisionOf(records: Records): Promise<string> {
	const bytes = new TextEncoder().encode(canonical({ ...records, positions: undefined }));
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, 12);
}

/** JSON with sorted keys; infinite days are written as words, since JSON has none. */
export function canonical(value: unknown): string {
	if (typeof value === 'number' && !Number.isFinite(value)) return `"${value}"`;
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
	return `{${members.join(',')}}`;
}
