import type { Fields, Inspection } from '../upload/inspection.ts';
import type {
	SavedClaim,
	SavedEntity,
	SavedLine,
	SavedRecord,
	SavedRelationship
} from './snapshot-file.ts';

export function readEntity(fields: Fields, where: string, inspection: Inspection): SavedEntity {
	return {
		...carried(fields),
		id: inspection.id(fields, 'id', where),
		kind: inspection.text(fields, 'kind', where),
		label: inspection.text(fields, 'label', where)
	};
}

export function readRelationship(
	fields: Fields,
	where: string,
	inspection: Inspection
): SavedRelationship {
	const claims = inspection.list(fields, 'claims', where).flatMap((each, index): SavedClaim[] => {
		const place = `${where}.claims[${index}]`;
		const inner = inspection.fields(each, place);
		return inner === undefined ? [] : [readClaim(inner, place, inspection)];
	});
	if (claims.length === 0)
		inspection.report(`${where}.claims`, 'A relationship rests on one claim at least.');
	return {
		...carried(fields),
		id: inspection.id(fields, 'id', where),
		kind: inspection.text(fields, 'kind', where),
		from: inspection.id(fields, 'from', where),
		to: inspection.id(fields, 'to', where),
		end: inspection.text(fields, 'end', where),
		...dateIn(fields, 'since', where, inspection),
		...dateIn(fields, 'until', where, inspection),
		claims
	};
}

function readClaim(fields: Fields, where: string, inspection: Inspection): SavedClaim {
	return {
		...carried(fields),
		id: inspection.id(fields, 'id', where),
		source: inspection.id(fields, 'source', where),
		stance: inspection.text(fields, 'stance', where),
		rank: inspection.text(fields, 'rank', where),
		says: inspection.text(fields, 'says', where, true)
	};
}

export function readSource(fields: Fields, where: string, inspection: Inspection): SavedRecord {
	const url = fields.get('URL');
	if (url !== undefined && !(typeof url === 'string' && /^https?:\/\//i.test(url)))
		inspection.report(`${where}.URL`, 'An address of the web is expected here.');
	return { ...carried(fields), id: inspection.id(fields, 'id', where) };
}

export function readLine(fields: Fields, where: string, inspection: Inspection): SavedLine {
	return {
		a: inspection.id(fields, 'a', where),
		b: inspection.id(fields, 'b', where),
		family: inspection.text(fields, 'family', where)
	};
}

function dateIn<K extends 'since' | 'until'>(
	fields: Fields,
	name: K,
	where: string,
	inspection: Inspection
): { readonly [P in K]?: string } {
	if (fields.get(name) === undefined) return {};
	return { [name]: inspection.text(fields, name, where) } as { readonly [P in K]: string };
}

/** Keys were sifted before: none of them is an object's own. */
function carried(fields: Fields): Record<string, unknown> {
	return Object.fromEntries(fields);
}
