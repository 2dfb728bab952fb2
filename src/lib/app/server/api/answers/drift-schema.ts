import { COURSES } from '#lib/answers/findings/drift/drift.ts';
import { LAYERS } from '#lib/facts/model/vocabulary.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	COUNT,
	IDS,
	list,
	object,
	orNull,
	pair,
	ref,
	TEXT
} from '../schemas/schema.ts';
import { SIGN } from './path-json.ts';
import { withheldOf, WORDS } from './plain.ts';
import { RESTING } from './ties-json.ts';
import { VOTING_SCHEMA } from './voting-json.ts';

const YEAR = { type: 'integer' };

const POLE_YEAR = object({
	pole: TEXT,
	sign: about('Null where no tie of any layer certainly held.', orNull(SIGN)),
	basis: about('The layer that decides the sign.', orNull(choiceOf(LAYERS))),
	lastObserved: about('The sign rests on what was last observed before the year.', BOOLEAN),
	counts: list(
		object({
			layer: choiceOf(LAYERS),
			sign: choiceOf(['+', '-', '0']),
			standing: choiceOf(['in-force', 'suspended', 'last-observed']),
			derived: about('Through an organisation or a conflict, not by a record of the two.', BOOLEAN),
			ties: COUNT
		})
	),
	relationships: IDS,
	uncertain: about('What may hold in the year; not counted.', RESTING),
	claims: about('Addresses of claims about this year.', IDS)
});

const TURN = object({
	year: YEAR,
	pole: TEXT,
	before: orNull(SIGN),
	after: orNull(SIGN),
	relationships: IDS
});

const POLE_BALANCE = object({
	pole: TEXT,
	ties: about(
		'Every tie that was certainly in force in some year, with its first and last.',
		list(object({ course: choiceOf(COURSES), from: YEAR, to: YEAR, strand: ref('Strand') }))
	),
	gained: RESTING,
	lost: RESTING,
	memberships: about(
		'Organisations of both that oblige to nothing.',
		list(
			object({
				organisation: TEXT,
				from: orNull(YEAR),
				to: orNull(YEAR),
				relationships: pair(TEXT)
			})
		)
	),
	leaders: about(
		'What a leader of one said or did to the other; not counted as the state’s.',
		list(object({ leader: TEXT, of: TEXT, relationships: IDS }))
	)
});

/** What `driftJson` writes. */
export const DRIFT_SCHEMA = object(
	{
		actor: TEXT,
		poles: list(TEXT, { least: 2 }),
		...WORDS,
		years: list(object({ year: YEAR, poles: list(POLE_YEAR, { least: 2 }), sentence: TEXT })),
		turns: about('Years in which the sign towards a pole changed.', list(TURN)),
		balanceOfYears: about('What came and went with each pole.', list(POLE_BALANCE)),
		opinions: about('Addresses of claims; only where opinions are asked for.', IDS),
		voting: VOTING_SCHEMA
	},
	withheldOf('years', 'turns', 'opinions')
);
