import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Path, PathsAnswer, Step, Strand } from '#lib/answers/graph/answer.ts';
import { plainRange } from '#lib/exchange/plain-records.ts';
import { STANDING } from '../schemas/relationship-schema.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	COUNT,
	GRADE,
	IDS,
	list,
	object,
	pair,
	RANGE,
	ref,
	TEXT
} from '../schemas/schema.ts';

/** A path with its steps. */
export function pathJson(path: Path): Record<string, unknown> {
	return {
		entities: path.entities,
		sign: path.sign,
		basis: path.basis,
		grade: formatGrade(path.grade),
		origins: path.origins,
		lastObserved: path.lastObserved,
		...(path.common === undefined ? {} : { common: plainRange(path.common) }),
		steps: path.steps.map(stepJson)
	};
}

/** A step with the relationships that it rests on. */
export function stepJson(step: Step): Record<string, unknown> {
	return {
		from: step.from,
		to: step.to,
		sign: step.sign,
		basis: step.basis,
		grade: formatGrade(step.grade),
		origins: step.origins,
		lastObserved: step.lastObserved,
		...(step.through === undefined ? {} : { through: step.through }),
		relationships: step.strands
			.filter(({ derived }) => derived === undefined)
			.map(({ relationship }) => relationship),
		strands: step.strands
	};
}

/** What would give a yes, and which sources do not reach the dates; nothing where there is neither. */
export function insteadJson({ instead, notReaching }: PathsAnswer): Record<string, unknown> {
	return {
		...(instead === undefined ? {} : { instead }),
		...(notReaching === undefined ? {} : { notReaching })
	};
}

const UNSIGNED = [
	'dormant',
	'on-paper',
	'suspended',
	'mandated',
	'not-grave',
	'elsewhere-in-contest',
	'settled',
	'tenet',
	'identity',
	'neutral'
] as const satisfies readonly NonNullable<Strand['unsigned']>[];

/** Sign of a bundle; turned is + and - at different times of the period. */
export const SIGN = choiceOf(['+', '-', 'mixed', 'turned', '0']);
const BASIS = choiceOf(['act-in-contest', 'act', 'obligation', 'declaration', 'none']);

export const STRAND_SCHEMA = object(
	{
		relationship: TEXT,
		standing: STANDING,
		certain: BOOLEAN,
		sign: choiceOf(['+', '-', '0']),
		decides: about('The sign of the step rests on it.', BOOLEAN)
	},
	{
		derived: about('Made by a rule, and no record.', object({ via: TEXT, basis: pair(TEXT) })),
		unsigned: choiceOf(UNSIGNED)
	}
);

export const STEP_SCHEMA = object(
	{
		from: TEXT,
		to: TEXT,
		sign: SIGN,
		basis: BASIS,
		grade: GRADE,
		origins: COUNT,
		lastObserved: BOOLEAN,
		relationships: IDS,
		strands: list(ref('Strand'), { least: 1 })
	},
	{ through: about('A passage through a conflict.', object({ conflict: TEXT, pair: TEXT })) }
);

const PATH_MEMBERS = {
	entities: list(TEXT, { least: 2 }),
	sign: about('What balance theory would expect.', choiceOf(['+', '-', 'indeterminate'])),
	basis: BASIS,
	grade: about('Of the weakest step.', GRADE),
	origins: COUNT,
	lastObserved: BOOLEAN,
	steps: list(ref('Step'), { least: 1 })
};
const COMMON = { common: about('With together: the latest time of all steps.', RANGE) };

export const PATH_SCHEMA = object(PATH_MEMBERS, COMMON);
export const TOLD_PATH_SCHEMA = object({ ...PATH_MEMBERS, sentence: TEXT }, COMMON);

export const INSTEAD = {
	instead: about(
		'The single filter whose removal would give a yes; unknown where the search for it stopped.',
		{
			anyOf: [object({ without: TEXT, steps: COUNT }), choiceOf(['unknown'])]
		}
	),
	notReaching: about('Sources that told a tie but do not reach the dates.', IDS)
};
