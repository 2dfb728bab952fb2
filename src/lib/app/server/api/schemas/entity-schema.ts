import { ENTITY_KINDS, LEADER_ROLES, STATEHOODS } from '#lib/facts/model/entity.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	IDS,
	NUMBER,
	list,
	object,
	pair,
	PARTIAL_DATE,
	TEXT,
	type Schema
} from './schema.ts';

/** An entity, as `plainEntity` writes it. */
export const ENTITY: Schema = object(
	{
		id: TEXT,
		kind: choiceOf(ENTITY_KINDS),
		label: TEXT,
		aliases: list(TEXT),
		summary: TEXT,
		sources: IDS,
		status: list(
			object(
				{ standing: choiceOf(STATEHOODS), source: TEXT, says: TEXT },
				{ since: PARTIAL_DATE, until: PARTIAL_DATE }
			)
		)
	},
	{
		since: PARTIAL_DATE,
		until: PARTIAL_DATE,
		article: about('Whether "the" stands before the label inside a sentence.', BOOLEAN),
		wikidata: TEXT,
		flag: about('ISO 3166-1 alpha-2, lower case.', TEXT),
		role: choiceOf(LEADER_ROLES),
		seats: about(
			'Where it has its seat, by time; degrees north and east.',
			list(
				object(
					{ name: TEXT, latitude: NUMBER, longitude: NUMBER, source: TEXT },
					{ since: PARTIAL_DATE, until: PARTIAL_DATE }
				)
			)
		),
		where: about('States in which, or between which, a conflict is fought.', IDS),
		pairs: about('Who stands against whom.', list(object({ id: TEXT, sides: pair(TEXT) }))),
		episodes: list(
			object({ id: TEXT, label: TEXT, since: PARTIAL_DATE, source: TEXT }, { until: PARTIAL_DATE })
		),
		obligation: object({
			duty: choiceOf(['defence', 'consultation']),
			source: TEXT,
			dormant: BOOLEAN
		})
	}
);
