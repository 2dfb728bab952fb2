import { STANCES } from '../model/claim.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import { parsePartialDate, type PartialDate } from '../model/partial-date.ts';
import type { WrittenBriefing } from './schemas/briefing-schema.ts';
import type { WrittenEntity } from './schemas/entity-schema.ts';
import type { WrittenRelationship } from './schemas/relationship-schema.ts';
import type { WrittenSource } from './schemas/source-schema.ts';
import { UNREAD } from './written.ts';

// What can be read of records that their schemas refuse, so that checks find
// what else is wrong with them in the same run. Keys that checks only ask
// for stay as they are written; the casts promise no more than those checks read.

type Raw = Readonly<Record<string, unknown>>;
type Dates = Partial<Record<string, PartialDate>>;

/** Reads ends, kind and what else a relationship names, and its claims' sources and dates. */
export function relationshipPart(value: unknown): WrittenRelationship | undefined {
	if (!isRaw(value)) return undefined;
	return {
		...value,
		...textsAt(value, ['in', 'against', 'mandate', 'pair', 'side']),
		...('oneOf' in value ? { oneOf: texts(value['oneOf']) } : {}),
		id: text(value['id']),
		kind: text(value['kind']),
		from: text(value['from']),
		to: text(value['to']),
		claims: members(value['claims']).map(claimPart)
	} as unknown as WrittenRelationship;
}

function claimPart(claim: Raw): object {
	const { speaker, treaty, stance } = claim;
	return {
		...without(claim, ['since', 'until', 'treaty', 'speaker']),
		...textsAt(claim, ['replies-to']),
		...datesAt(claim, ['since', 'until']),
		id: text(claim['id']),
		source: text(claim['source']),
		// What takes nothing back counts as said: else a misspelt stance would leave a tie without claims.
		stance: STANCES.find((known) => known === stance) ?? 'asserts',
		...(isRaw(treaty) ? { treaty: datesAt(treaty, Object.keys(treaty)) } : {}),
		...(isRaw(speaker) && 'entity' in speaker
			? { speaker: { entity: text(speaker['entity']) } }
			: {})
	};
}

/** Reads an entity's kind, sources and dates; of an unknown kind it has none, so that no end is unfit for it. */
export function entityPart(value: unknown): WrittenEntity | undefined {
	if (!isRaw(value)) return undefined;
	const { obligation } = value;
	return {
		id: text(value['id']),
		kind: ENTITY_KINDS.find((known) => known === value['kind']),
		...datesAt(value, ['since', 'until']),
		sources: 'sources' in value ? texts(value['sources']) : [],
		status: members(value['status']).map(spellPart),
		pairs: pairsPart(value['pairs']),
		episodes: members(value['episodes']).map(spellPart),
		...(isRaw(obligation) ? { obligation: { source: text(obligation['source']) } } : {})
	} as unknown as WrittenEntity;
}

function spellPart(spell: Raw, index: number): object {
	return {
		...datesAt(spell, ['since', 'until']),
		// Episodes without an id are not the same one; no id has a space.
		id: typeof spell['id'] === 'string' ? spell['id'] : ` ${String(index)}`,
		source: text(spell['source'])
	};
}

/** All pairs or none: half of them would make the parties of the others look unknown. */
function pairsPart(value: unknown): object[] {
	const pairs = members(value).map((pair) => ({
		id: text(pair['id']),
		sides: texts(pair['sides'])
	}));
	const whole = pairs.every(
		({ id, sides }) => id !== UNREAD && sides.length === 2 && !sides.includes(UNREAD)
	);
	return whole ? pairs : [];
}

/** Reads a source's dates and reliability, which the periods of ties rest on. */
export function sourcePart(value: unknown): WrittenSource | undefined {
	if (!isRaw(value)) return undefined;
	return {
		...without(value, ['issued', 'accessed', 'horizon']),
		...datesAt(value, ['issued', 'accessed', 'horizon']),
		id: text(value['id'])
	} as unknown as WrittenSource;
}

/** Reads what a briefing's steps name. */
export function briefingPart(value: unknown): WrittenBriefing | undefined {
	if (!isRaw(value)) return undefined;
	return {
		id: text(value['id']),
		steps: members(value['steps']).map((step) => ({
			focus: 'focus' in step ? texts(step['focus']) : [],
			restsOn: 'restsOn' in step ? texts(step['restsOn']) : []
		}))
	} as unknown as WrittenBriefing;
}

function isRaw(value: unknown): value is Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members keep their index, which is their place: what is no record becomes one without keys. */
function members(value: unknown): Raw[] {
	return Array.isArray(value) ? value.map((each: unknown) => (isRaw(each) ? each : {})) : [];
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : UNREAD;
}

function texts(value: unknown): string[] {
	return Array.isArray(value) ? value.map(text) : [UNREAD];
}

function textsAt(raw: Raw, keys: readonly string[]): Record<string, string> {
	return Object.fromEntries(keys.filter((key) => key in raw).map((key) => [key, text(raw[key])]));
}

/** Dates that lack only their quotes are taken as they look. */
function datesAt(raw: Raw, keys: readonly string[]): Dates {
	return Object.fromEntries(
		keys.flatMap((key) => {
			const value = raw[key];
			const isWritten = typeof value === 'string' || typeof value === 'number';
			const date = isWritten ? parsePartialDate(String(value)) : undefined;
			return date === undefined ? [] : [[key, date]];
		})
	);
}

function without(raw: Raw, keys: readonly string[]): Raw {
	return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
}
