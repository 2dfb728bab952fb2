import type { Membership } from '../../model/relationship.ts';
import { ImportProblem } from '../import-problem.ts';
import type { TableRow } from '../table/read-table.ts';
import { LEFT_OUT } from './left-out.ts';
import { ALSO_WRITTEN, KEPT } from './organisations.ts';
import { splitText } from './split-text.ts';
import { standingOf } from './standings.ts';

/** An organisation that one row names, and in what standing. */
export interface Belonging {
	readonly abbreviation: string;
	readonly standing: Membership;
}

export interface Belongings {
	readonly kept: readonly Belonging[];
	/** Why the others are not told, once each. */
	readonly passedOver: readonly string[];
}

/** What one row's text says; an abbreviation or a standing that is not known stops. */
export function readMemberships(row: TableRow): Belongings {
	const kept: Belonging[] = [];
	const passedOver: string[] = [];
	for (const part of splitText(row.cell('igo_text'))) {
		if ('broken' in part)
			throw new ImportProblem(row.line, `igo_text holds “${part.broken}”, which names nothing.`);
		const { words } = part;
		const abbreviation = ALSO_WRITTEN.get(part.abbreviation) ?? part.abbreviation;
		const reason = LEFT_OUT.get(abbreviation);
		if (reason !== undefined) {
			passedOver.push(reason);
			continue;
		}
		if (!KEPT.has(abbreviation))
			throw new ImportProblem(
				row.line,
				`igo_text names “${abbreviation}”: add it to the organisations kept or left out.`
			);
		const standing = standingOf(words);
		if (standing === undefined)
			throw new ImportProblem(row.line, `“${words}” after ${abbreviation} is no known standing.`);
		kept.push({ abbreviation, standing });
	}
	return { kept, passedOver };
}
