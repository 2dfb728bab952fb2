import type { WrittenRelationship } from '../schemas/relationship-schema.ts';

/** A tie without its claims: an editor's, or an observation's, before it has an id. */
export type LooseTie = Omit<WrittenRelationship, 'id' | 'claims'>;

/** Ends in the order in which they are written: of a mutual tie the id that sorts first comes first. */
export function endsOf(tie: LooseTie, isMutual: boolean): readonly [string, string] {
	return isMutual && tie.from > tie.to ? [tie.to, tie.from] : [tie.from, tie.to];
}

/** What an id says: `<from>.<kind>.<to>[.<in>]`. */
export function baseOf(tie: LooseTie, isMutual: boolean): string {
	const [from, to] = endsOf(tie, isMutual);
	return [from, tie.kind, to, ...(tie.in === undefined ? [] : [tie.in])].join('.');
}

/**
 * What else has to be equal for two statements to be of one tie, as `key=value` apart
 * by semicolons. Each of these keys changes what is said, not when or how surely:
 * support given against another opponent is other support, an office held by title only
 * is another than one held in fact (docs/adr/0025).
 */
export function detailsOf(tie: LooseTie, isMutual: boolean): string {
	const { against, oneOf, pair, side, part, office, hold, standing } = tie;
	const details: readonly (readonly [string, string | undefined])[] = [
		['mutual', isMutual ? 'yes' : undefined],
		['against', against],
		['oneOf', oneOf === undefined ? undefined : [...oneOf].sort().join(',')],
		['pair', pair],
		['side', side],
		['part', part],
		['hold', hold],
		['office', office?.toLowerCase()],
		['standing', standing],
		['mandate', tie.mandate],
		['coalition', tie.coalition],
		['elements', tie.elements === true ? 'yes' : undefined],
		['grave', tie.grave === true ? 'yes' : undefined]
	];
	return details
		.flatMap(([key, value]) => (value === undefined ? [] : `${key}=${value}`))
		.join(';');
}

/** Statements with one key are of one tie, where their days meet. */
export function keyOf(tie: LooseTie, isMutual: boolean): string {
	return `${baseOf(tie, isMutual)} ${detailsOf(tie, isMutual)}`;
}
