const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** `15 August 1947`, or `1978` where only the year is given. */
export function wordDay(date: string): string {
	const [year = '', month, day] = date.split('-');
	return month === undefined || day === undefined
		? year
		: `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
