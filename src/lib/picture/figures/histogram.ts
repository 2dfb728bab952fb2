import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import type { Figure, Mark } from './marks.ts';

/** How many relationships of each family stand in a year. */
export interface YearCount {
	readonly year: number;
	readonly counts: Readonly<Record<Family, number>>;
}

const DRAWN: readonly Family[] = FAMILIES.filter((family) => family !== 'role');
const AXIS = 18;
const LEAST_LABEL = 64;

/** Relationships by year as stacked bars with an axis of years beneath; roles are left out, as they carry no sign. */
export function drawHistogram(years: readonly YearCount[], width: number, height: number): Figure {
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	const step = width / Math.max(1, years.length);
	const plot = height - AXIS;
	const most = Math.max(1, ...years.map(totalOf));
	const every = Math.max(1, Math.ceil(LEAST_LABEL / step));
	const bars = years.flatMap(({ counts }, index): Mark[] => {
		let base = plot;
		return DRAWN.flatMap((family): Mark[] => {
			const high = (counts[family] / most) * (plot - 2);
			if (high === 0) return [];
			base -= high;
			const at = { x: index * step + step * 0.12, y: base };
			return [{ mark: 'rect', at, wide: step * 0.76, high, fill: family, opacity: 0.75 }];
		});
	});
	const labels = years.flatMap(({ year }, index): Mark[] => {
		const isLast = index === years.length - 1;
		const isNear = years.length - 1 - index < every;
		if (!isLast && (index % every !== 0 || isNear)) return [];
		return [
			{
				mark: 'text',
				at: { x: index === 0 ? 0 : isLast ? width : (index + 0.5) * step, y: height - 3 },
				text: String(year),
				family: 'sans',
				weight: 400,
				size: 12,
				anchor: index === 0 ? 'start' : isLast ? 'end' : 'middle',
				fill: 'soft'
			}
		];
	});
	return {
		width,
		height,
		title: 'Relationships by year',
		description:
			first === undefined || last === undefined
				? 'No relationships.'
				: `From ${first} to ${last}; the most in one year are ${most}.`,
		marks: [...bars, ...labels]
	};
}

function totalOf({ counts }: YearCount): number {
	return DRAWN.reduce((sum, family) => sum + counts[family], 0);
}
