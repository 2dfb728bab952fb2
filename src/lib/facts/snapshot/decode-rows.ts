import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Row } from './columns.ts';
import { ontoLabel } from './guessed-aliases.ts';
import { guessedEntity } from './guessed-entity.ts';
import { DamagedRowError, textToDates } from './dates-as-text.ts';
import { BRIEFING_DATES, ENTITY_DATES } from './rows.ts';

// The casts rest on the checksum: what comes here is what the encoder wrote.

export function decodeEntity(id: string, kind: Entity['kind'], said: Row): Entity {
	const row = { ...guessedEntity(id, kind), ...said };
	const dated = {
		...textToDates(row, ENTITY_DATES),
		id,
		kind,
		aliases: ontoLabel(row['aliases'] as (string | number)[], String(row['label'])),
		status: list(row['status']).map(dates),
		...(row['seats'] === undefined ? {} : { seats: list(row['seats']).map(dates) })
	};
	const entity =
		kind === 'conflict' ? { ...dated, episodes: list(row['episodes']).map(dates) } : dated;
	return entity as unknown as Entity;
}

export function decodeBriefing(row: Row): Briefing {
	const steps = list(row['steps']).map((step) => textToDates(step, BRIEFING_DATES));
	return { ...textToDates(row, BRIEFING_DATES), steps } as unknown as Briefing;
}

function dates(row: Row): Row {
	return textToDates(row, ENTITY_DATES);
}

function list(value: unknown): readonly Row[] {
	if (!Array.isArray(value)) throw new DamagedRowError('a list is missing');
	return value as Row[];
}
