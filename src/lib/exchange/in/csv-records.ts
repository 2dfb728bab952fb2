import type { Cells } from './cells.ts';
import { fileSource } from './fill-in.ts';
import type { OwnContext } from './own-context.ts';
import { FILE_SOURCE } from './own-file.ts';
import { present, writtenClaim } from './written-keys.ts';

const TREATY = ['signed', 'inForce', 'suspended', 'denounced', 'terminated'] as const;

/** A row of the table of claims as record files write it. What is left out is the least that can be said. */
export function claimOfCells(
	{ row, cells }: { readonly row: number; readonly cells: Cells },
	entityOf: (name: string) => string | undefined,
	reliabilities: ReadonlyMap<string | undefined, string | undefined>,
	{ choices }: OwnContext
): Record<string, unknown> {
	const { relationship: _, revision: _also, claim: id, ...rest } = Object.fromEntries(cells);
	const treaty = TREATY.filter((key) => cells.has(key)).map((key) => [key, cells.get(key)]);
	const name = cells.get('speaker');
	const entity = name === undefined ? undefined : entityOf(name);
	const said = Object.entries(rest).filter(([key]) => !TREATY.some((each) => each === key));
	return writtenClaim(
		new Map<string, unknown>([
			['checked', choices.today],
			['source', FILE_SOURCE],
			['grade', 'F6'],
			...said,
			['id', id ?? `row-${String(row)}`],
			...(name === undefined
				? []
				: [['speaker', entity === undefined ? { name } : { entity }] as const]),
			...(treaty.length === 0 ? [] : [['treaty', Object.fromEntries(treaty)] as const])
		]),
		// What is left out is the source's.
		(source) => (cells.has('grade') ? reliabilities.get(String(source)) : 'F')
	);
}

/** A row of the table of sources as record files write it. */
export function sourceOfCells(cells: Cells, context: OwnContext): Record<string, unknown> {
	const { url, doi, author, revision: _, ...rest } = Object.fromEntries(cells);
	const { reliability, because, accessed } = fileSource('', context);
	return present({
		type: 'webpage',
		accessed,
		read: 'opening',
		reliability,
		because,
		...rest,
		URL: url,
		DOI: doi,
		author: author?.split(';').map((name) => ({ literal: name.trim() }))
	});
}
