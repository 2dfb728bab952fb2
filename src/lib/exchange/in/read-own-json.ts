import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { refuse, type ReadFile } from '../upload/file-problem.ts';
import { Inspection, type Fields } from '../upload/inspection.ts';
import { itemAt } from './located-item.ts';
import type { OwnFile } from './own-file.ts';
import { EXPORTED_KEYS, present, writtenClaim, writtenSource, writtenTie } from './written-keys.ts';

/** Reads our JSON export, or the records of a snapshot file, back as records. */
export function readOwnJson(value: unknown, title: string): ReadFile<OwnFile> {
	const inspection = new Inspection();
	const fields = inspection.fields(value, '');
	if (fields === undefined) return { ok: false, problems: inspection.problems };
	const schema = fields.get('schema');
	if (schema !== 'multipolar-extract/1' && schema !== 'multipolar-snapshot/1')
		return refuse(
			'The file is JSON, but none of ours: it says neither "schema": "multipolar-extract/1" nor holds the "elements" of a Cytoscape network.',
			'schema'
		);
	for (const name of ['entities', 'relationships', 'sources', 'positions'])
		inspection.sift(fields.get(name), name);
	const lists = new Map(
		['entities', 'relationships', 'sources'].map((name) => [
			name,
			objects(fields, name, inspection)
		])
	);
	const reliabilities = new Map(
		lists.get('sources')?.map(({ fields: each }) => [each.get('id'), each.get('reliability')])
	);
	const file: OwnFile = {
		format: 'json',
		title,
		items: {
			entities: (lists.get('entities') ?? []).map(({ fields: each, where }) =>
				itemAt(present(Object.fromEntries(each)), where)
			),
			relationships: (lists.get('relationships') ?? []).map(({ fields: each, where }) =>
				itemAt(
					writtenTie(
						each,
						objects(each, 'claims', inspection, where).map((claim) =>
							writtenClaim(claim.fields, (source) => reliabilities.get(source))
						)
					),
					where,
					EXPORTED_KEYS
				)
			),
			sources: (lists.get('sources') ?? []).map(({ fields: each, where }) =>
				itemAt(present(writtenSource(each)), where)
			)
		},
		positions: positionsIn(fields),
		remarks: [
			'What follows from claims (dates, grade and standing of a relationship) is worked out anew.'
		],
		kindless: 0
	};
	const { problems } = inspection;
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: file };
}

interface Found {
	readonly fields: Fields;
	readonly where: string;
}

function objects(fields: Fields, name: string, inspection: Inspection, above = ''): Found[] {
	return inspection.list(fields, name, above).flatMap((each, index) => {
		const where = `${above === '' ? '' : `${above}.`}${name}[${String(index)}]`;
		const inner = inspection.fields(each, where);
		return inner === undefined ? [] : [{ fields: inner, where }];
	});
}

/** A place that cannot be read is no reason to refuse facts: it is found anew. */
function positionsIn(fields: Fields): Map<string, Point> {
	const given = fields.get('positions');
	return new Map(
		(Array.isArray(given) ? (given as unknown[]) : []).flatMap((each): [string, Point][] => {
			if (typeof each !== 'object' || each === null) return [];
			const { id, x, y } = each as Readonly<Record<string, unknown>>;
			return typeof id === 'string' && isPlace(x) && isPlace(y) ? [[id, { x, y }]] : [];
		})
	);
}

/** Further out than this nothing is drawn: coordinates are kept in 32 bits, by tenths. */
const FARTHEST = 100_000_000;

export function isPlace(coordinate: unknown): coordinate is number {
	return typeof coordinate === 'number' && Math.abs(coordinate) < FARTHEST;
}
