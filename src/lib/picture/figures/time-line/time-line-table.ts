import { fromDay } from '#lib/facts/model/partial-date.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { STANDING_WORDS } from '#lib/answers/text/words.ts';
import type { SeriesTable } from '../series/series-table.ts';
import type { TimeGroup } from './read-rows.ts';

const WAYS = { out: 'by it', in: 'to it', mutual: 'mutual' } as const;

/** The rows of a time line as a table: one line a tie, at the precision of its claims. An end that is empty is not known; whether the tie goes on, the column after it says. */
export function timeLineTable(groups: readonly TimeGroup[], when: When): SeriesTable {
	const window = windowOf(when);
	return {
		header: [
			'with',
			'kind',
			'family',
			'direction',
			'since',
			'until',
			'end',
			'then',
			'grade',
			'relationship'
		],
		rows: groups.flatMap(({ rows }) =>
			rows.flatMap(({ label, kind, family, way, ties }) =>
				ties.map((tie) => [
					label,
					kind.label,
					family,
					WAYS[way],
					tie.period.since,
					tie.period.until,
					wordEnd(tie),
					STANDING_WORDS[standingOn(tie.period, window).standing],
					formatGrade(tie.grade),
					tie.id
				])
			)
		)
	};
}

function wordEnd({ period }: Attested): string {
	switch (period.end) {
		case 'ended':
			return 'ended';
		case 'open':
			return 'open';
		case 'observed': {
			const { horizon } = period;
			return horizon === undefined
				? 'last observed'
				: `last observed in ${String(fromDay(horizon - 1).year)}`;
		}
		default:
			return period.end satisfies never;
	}
}
