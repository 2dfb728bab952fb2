import type { Sign } from '#lib/answers/graph/answer.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Mark } from '../../marks.ts';
import { SWATCH, type LegendItem } from '../draw-series-legend.ts';
import { blockMarks } from './block-marks.ts';
import type { Portion } from './portions.ts';
import type { Band } from './read-bands.ts';
import { signMark } from './sign-mark.ts';

const MIDDLE: Point = { x: SWATCH.width / 2, y: SWATCH.height / 2 };
const UNIT = 12;

const KINDS = [
	{ sign: '+', weight: 'deed', label: 'Deeds of support' },
	{ sign: '+', weight: 'obligation', label: 'Obligations' },
	{ sign: '+', weight: 'declaration', label: 'Declarations' },
	{ sign: '-', weight: 'deed', label: 'Deeds of opposition' },
	{ sign: '-', weight: 'obligation', label: 'Obligations against' },
	{ sign: '-', weight: 'declaration', label: 'Declarations against' },
	{ sign: '0', weight: 'unsigned', label: 'Without a sign' }
] as const;

const SIGNS: readonly { readonly sign: Sign; readonly label: string }[] = [
	{ sign: '+', label: 'Positive' },
	{ sign: '-', label: 'Negative' },
	{ sign: 'mixed', label: 'Both signs at once' },
	{ sign: 'turned', label: 'One sign, then the other' },
	{ sign: '0', label: 'No sign' }
];

/** What the columns and marks of a drift mean: exactly what is drawn. */
export function driftLegend(bands: readonly Band[]): LegendItem[] {
	const years = bands.flatMap(({ years: all }) => all);
	const portions = years.flatMap((year) => year.portions);
	const isDrawn = (test: (portion: Portion) => boolean) => portions.some(test);
	const kinds = KINDS.filter(({ sign, weight }) =>
		isDrawn((portion) => portion.sign === sign && portion.weight === weight)
	).map(({ sign, weight, label }): LegendItem => ({
		label,
		sample: sampleBlock({ sign, weight, standing: 'in-force', derived: false, ties: 1 })
	}));
	const notes = [
		{ label: 'Suspended', is: { standing: 'suspended' } },
		{ label: 'Last observed', is: { standing: 'last-observed' } },
		{ label: 'Derived by a rule', is: { derived: true } }
	] as const;
	const noted = notes.flatMap(({ label, is }): LegendItem[] => {
		const portion = portions.find((each) =>
			'derived' in is ? each.derived : each.standing === is.standing
		);
		return portion === undefined ? [] : [{ label, sample: sampleBlock({ ...PLAIN, ...is }) }];
	});
	const signs = SIGNS.filter(({ sign }) => years.some(({ then }) => then.sign === sign)).map(
		({ sign, label }): LegendItem => ({ label, sample: [signMark(sign, MIDDLE, 8)] })
	);
	return [
		...kinds,
		...noted,
		...signs,
		...(bands.some(({ turns }) => turns.length > 0) ? [TURN] : [])
	];
}

const PLAIN: Portion = {
	sign: '0',
	weight: 'unsigned',
	standing: 'in-force',
	derived: false,
	ties: 1
};
const TURN: LegendItem = {
	label: 'Year in which the sign changed',
	sample: [
		{
			mark: 'line',
			from: { x: MIDDLE.x, y: 0 },
			to: { x: MIDDLE.x, y: SWATCH.height },
			stroke: 'soft',
			width: 0.8
		}
	]
};

function sampleBlock(portion: Portion): readonly Mark[] {
	return blockMarks(portion, {
		x: MIDDLE.x,
		top: MIDDLE.y - UNIT / 2,
		wide: UNIT,
		unit: UNIT
	});
}
