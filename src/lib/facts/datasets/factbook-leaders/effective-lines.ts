import type { Line } from './lines.ts';

/**
 * Which line of a state leads it in effect. Archigos and Herre name one person a
 * state, to 2015 and 2020; where the Factbook lists two, the line in which their
 * leader stood leads, and holders of the other hold by title. Where neither
 * dataset codes the state, or its order has changed, the reason is given.
 */

/** Heads of government lead, by Herre's last ten years; in small states that neither dataset codes, as their chiefs are monarchs or ceremonial presidents. */
const GOVERNMENT_LEADS = new Set(
	(
		'cv et lt mp as bp fj nz bb bf bh jm td cb ja my pp sn th al au be bu da ei en ez gm gr hu ic it kv lg lo lu ' +
		'md mk mt nl no ri si sp sw uk is iz ca bg bt in np pk ' +
		'tp nh tn tv ws ac do gj sc st vc an mj sm'
	).split(' ')
);

/**
 * Both lead. Semi-presidential states where the two datasets name the president
 * and the cabinet answers to parliament; Iran, where they name the president
 * under a Supreme Leader; Lebanon and Libya, where they name now the one, now the
 * other; Liechtenstein, whose prince governs beside the cabinet and whom neither codes.
 */
const BOTH_LEAD = new Set('fi hr ir le lh ls ly mg pl po ro tt'.split(' '));

/** Another than the two leads: in Bosnia the chairman of the presidency, whom the Factbook does not list by name. */
const NEITHER_LEADS = new Set(['bk']);

type Leading = 'chief' | 'government' | 'neither';

/** Orders that changed, or where the office alone does not tell: who leads from a day on, in order of time. */
const CHANGED: ReadonlyMap<string, readonly (readonly [from: string, leading: Leading])[]> =
	new Map([
		// Presidents, until the powers passed to the prime minister with their last term.
		['am', [['', 'chief'] as const, ['2018-04-09', 'government'] as const]],
		['gg', [['', 'chief'] as const, ['2018-12-16', 'government'] as const]],
		// Herre names Aung San Suu Kyi, who held neither office, until the coup of 2021.
		[
			'bm',
			[['', 'chief'] as const, ['2016-03-30', 'neither'] as const, ['2021-02-01', 'chief'] as const]
		],
		// The general secretary of the party, who was president himself from 2018 to 2021.
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
