import type { View } from '#lib/picture/view/view.ts';
import type { Column } from './table-rows.ts';

/** Head of a column of the table: over a range a relationship stands as it best did, of two days as on the later. */
export function headOf(column: Column, { since }: Pick<View, 'since'>): string {
	if (column !== 'standing' || since === undefined) return HEADS[column];
	return since.as === 'range' ? 'In these years' : 'On the later day';
}

const HEADS: Readonly<Record<Column, string>> = {
	from: 'From',
	kind: 'Relationship',
	to: 'To',
	since: 'Since',
	until: 'Until',
	standing: 'On this day',
	change: 'Between the days',
	sign: 'Sign',
	grade: 'Grade',
	sources: 'Sources'
};
