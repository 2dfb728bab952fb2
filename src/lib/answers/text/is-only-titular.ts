import type { Attested, Span } from '#lib/facts/model/relationship.ts';
import { overlaps } from '../graph/filters/window.ts';
import { tiesOf } from '../graph/ties.ts';
import type { Telling } from './telling.ts';

/** Whether an office is titular while somebody else led the same entity effectively, within the days asked about as far as it reaches them: only then is there anything to remark. */
export function isOnlyTitular({ graph, window }: Telling, tie: Attested): boolean {
	if (tie.hold !== 'titular') return false;
	const asked = tie.period.spans.filter(({ possible }) => overlaps(possible, window));
	const own = asked.length > 0 ? asked : tie.period.spans;
	return tiesOf(graph, tie.to).some(
		(other) =>
			other.to === tie.to &&
			other.from !== tie.from &&
			other.hold === 'effective' &&
			other.period.spans.some(
				(span) =>
					(asked.length === 0 || overlaps(span.possible, window)) &&
					own.some((mine) => meets(mine, span))
			)
	);
}

function meets(a: Span, b: Span): boolean {
	return overlaps(a.possible, b.possible);
}
