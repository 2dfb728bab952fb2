import { MONTH_NAMES } from '../../model/month-names.ts';

/** `15 August 1947`, or `1978` where only the year is given. */
export function wordDay(date: string): string {
	const [year = '', month, day] = date.split('-');
	return month === undefined || day === undefined
		? year
		: `${String(Number(day))} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
}
