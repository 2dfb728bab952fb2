import type { Hold } from '../../model/relationship.ts';

/** "The Factbook listed Angela Merkel as Chancellor of Germany, since 2005-11-22, followed by another on 2021-12-08." */
export function sayOffice(office: {
	readonly name: string;
	readonly title: string;
	readonly state: string;
	readonly hold: Hold;
	readonly since?: string;
	readonly until?: string;
	readonly observed?: string;
}): string {
	const { name, title, state, hold, since, until, observed } = office;
	return [
		`The Factbook listed ${name} as ${title} of ${state}`,
		since === undefined ? '' : `, since ${since}`,
		until === undefined ? '' : `, followed by another on ${until}`,
		observed === undefined ? '' : `, last seen on ${observed}`,
		hold === 'titular' ? '; another held effective power' : '',
		'.'
	].join('');
}
