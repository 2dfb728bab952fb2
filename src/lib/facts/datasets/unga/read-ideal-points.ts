import { IDEAL_DECIMALS, type IdealPoint } from '../../model/voting.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Identities } from '../importer.ts';
import { wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { LAST_YEAR } from './columns.ts';
import { decimal } from './read-decimal.ts';
import { seatHolder } from './seat-holder.ts';

/** The typed rows by who held the seat, each in the file's order, and those that tell nothing, by reason. */
export interface IdealPoints {
	readonly points: ReadonlyMap<string, readonly IdealPoint[]>;
	readonly passedOver: ReadonlyMap<string, number>;
}

const NO_ESTIMATE = 'no ideal point estimated';

/**
 * Reads every row. States come from the numeric code alone: names in the file
 * are broken in places ("SÃ£o TomÃ©") and blank in rows without an estimate.
 */
export function readIdealPoints(rows: readonly TableRow[], identities: Identities): IdealPoints {
	const points = new Map<string, IdealPoint[]>();
	const passedOver = new Map<string, number>();
	const passOver = (reason: string) => passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
	const seen = new Set<string>();
	for (const row of rows) {
		const code = String(wholeNumber(row, 'ccode'));
		const year = wholeNumber(row, 'year');
		if (year > LAST_YEAR)
			throw new ImportProblem(
				row.line,
				`year is ${String(year)}, past the horizon of ${String(LAST_YEAR)}: this is another release.`
			);
		if (row.cell('idealpointfp') === '') {
			passOver(NO_ESTIMATE);
			continue;
		}
		const holder = seatHolder(row, code, year, identities);
		if ('reason' in holder) {
			passOver(holder.reason);
			continue;
		}
		const { state } = holder;
		if (seen.has(`${state} ${String(year)}`))
			throw new ImportProblem(row.line, `${state} has a second row for ${String(year)}.`);
		seen.add(`${state} ${String(year)}`);
		const ideal = Number(decimal(row, 'idealpointfp').toFixed(IDEAL_DECIMALS));
		const votes = wholeNumber(row, 'nvotesfp');
		// A negative nought would be written like none.
		const point = { year, ideal: ideal === 0 ? 0 : ideal, votes, code };
		points.set(state, [...(points.get(state) ?? []), point]);
	}
	return { points, passedOver };
}
