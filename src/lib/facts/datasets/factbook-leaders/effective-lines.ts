import { sourcedLines } from '../sourced-lines.ts';
import type { Line } from './lines.ts';

/**
 * Which line of a state leads it in effect. Archigos and Herre name one person a
 * state, to 2015 and 2020; where the Factbook lists two, the line in which their
 * leader stood leads, and holders of the other hold by title. Where neither
 * dataset codes the state, or its order has changed, the reason is given.
 */

/** Heads of government lead, by Herre's last ten years. */
const GOVERNMENT_BY_HERRE = (
	'cv et lt mp as bp fj nz bb jm td cb ja my pp sn th al au be bu da ei en ez gm gr hu ic it kv lg lo lu ' +
	'md mk mt nl no ri si sp sw uk is iz ca bg bt in np pk'
).split(' ');

/** They lead in these small states too, where Herre names nobody: by Archigos, or below the page that says what their chiefs may do. */
export const GOVERNMENT_BY_PAGE = sourcedLines(`
archigos-4-1
	bf
	bh
https://en.m.wikipedia.org/wiki/List_of_countries_by_system_of_government
	ac
	an
https://face2faceafrica.com/article/elizabeth-ii-is-also-queen-of-these-eight-caribbean-islands/6
	gj
	sc
	st
	vc
https://brockhaus.de/ecs/julex/adult/dominica-20/staat-und-recht/verfassung
	do
https://graphicmaps.com/vanuatu/government
	nh
https://www.globalsecurity.org/military/world/oceania/tonga-government.htm
	tn
http://www.commonwealthgovernance.org/countries/pacific/tuvalu/constitution/0/
	tv
https://simple.wikipedia.org/wiki/O_le_Ao_o_le_Malo
	ws
https://analitic.me/en/division-of-powers-in-montenegro-the-government-and-local-self-governments
	mj
https://globaledge.msu.edu/countries/san-marino/government
	sm
`);

const GOVERNMENT_LEADS = new Set([
	...GOVERNMENT_BY_HERRE,
	...GOVERNMENT_BY_PAGE.map(({ text }) => text)
]);

/**
 * Both lead. By Herre: Lebanon and Libya, where it names now the one, now the
 * other; Iran, where it names the president, and the Factbook the Supreme Leader
 * as chief. By the pages: semi-presidential states where the two datasets name
 * the president, or neither codes them; Liechtenstein, whose prince governs
 * beside the cabinet and whom neither codes.
 */
const BOTH_BY_HERRE = ['ir', 'le', 'ly'];
export const BOTH_BY_PAGE = sourcedLines(`
http://www.semipresidentialism.com/up-to-date-list-of-semi-presidential-countries-with-dates/
	fi
	hr
	lh
	mg
	pl
	po
	ro
	tp
	tt
https://fuerstenhaus.li/en/the-monarchy/rights-and-duties-of-the-reigning-prince
	ls
`);
const BOTH_LEAD = new Set([...BOTH_BY_HERRE, ...BOTH_BY_PAGE.map(({ text }) => text)]);

/** Another than the two leads: in Bosnia the chairman of the presidency, whom the Factbook does not list by name. */
const NEITHER_LEADS = new Set(['bk']);

type Leading = 'chief' | 'government' | 'neither';

/** Orders that changed, or where the office alone does not tell: who leads from a day on, in order of time. */
const CHANGED: ReadonlyMap<string, readonly (readonly [from: string, leading: Leading])[]> =
	new Map([
		// Presidents, until the powers passed to the prime minister with their last term:
		// https://president.am/en/Powers-of-the-President/
		// http://www.eurasiareview.com/17122018-georgia-zurabishvili-sworn-in-as-new-president/
		['am', [['', 'chief'] as const, ['2018-04-09', 'government'] as const]],
		['gg', [['', 'chief'] as const, ['2018-12-16', 'government'] as const]],
		// Herre names Aung San Suu Kyi, who held neither office, until the coup of 2021 (`irrawaddy-coup-2024-02`).
		[
			'bm',
			[['', 'chief'] as const, ['2016-03-30', 'neither'] as const, ['2021-02-01', 'chief'] as const]
		],
		// The general secretary of the party, who was president himself from 2018 to 2021:
		// https://hanoitimes.vn/party-secretary-nguyen-phu-trong-elected-vietnams-president-2672.html
		// https://thewest.com.au/politics/vietnam-swears-in-former-pm-as-president-c-2518977
		[
			'vm',
			[
				['', 'neither'] as const,
				['2018-10-23', 'chief'] as const,
				['2021-04-05', 'neither'] as const
			]
		]
	]);

/** Whether a line of a state led it in effect when somebody took office in it. */
export function leadsInEffect(gec: string, line: Line, since: string): boolean {
	if (line === 'second chief') return false;
	if (BOTH_LEAD.has(gec)) return true;
	if (NEITHER_LEADS.has(gec)) return false;
	const [, changed] = CHANGED.get(gec)?.findLast(([from]) => from <= since) ?? [];
	if (changed !== undefined) return line === changed;
	return line === (GOVERNMENT_LEADS.has(gec) ? 'government' : 'chief');
}
