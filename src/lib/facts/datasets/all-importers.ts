import { archigos } from './archigos/importer.ts';
import { atop } from './atop/importer.ts';
import { cowAlliances } from './cow-alliances/importer.ts';
import { cowMid } from './cow-mid/importer.ts';
import { cowStates } from './cow-states/importer.ts';
import { factbookLeaders } from './factbook-leaders/importer.ts';
import { factbookMembership } from './factbook-membership/importer.ts';
import { gwCapitals } from './gw-capitals/importer.ts';
import { gwStates } from './gw-states/importer.ts';
import { herreIdeologies } from './herre/importer.ts';
import type { Importer } from './importer.ts';
import { rivalries } from './rivalries/importer.ts';
import { ucdpAcd } from './ucdp-acd/importer.ts';
import { ucdpBrd } from './ucdp-brd/importer.ts';
import { ucdpDyadic } from './ucdp-dyadic/importer.ts';
import { ucdpEsd } from './ucdp-esd/importer.ts';
import { ungaIdealPoints } from './unga/importer.ts';

/** Importers that say which states there are, and when; all others find states by what these have compiled. */
export const STATE_IMPORTERS: readonly Importer[] = [gwStates, cowStates, gwCapitals];

/** UCDP's datasets: Dyadic names groups that the others have by number only. */
export const UCDP_IMPORTERS: readonly [Importer, ...Importer[]] = [
	ucdpDyadic,
	ucdpAcd,
	ucdpBrd,
	ucdpEsd
];

/** All importers, each after those whose entities it looks up. */
export const ALL_IMPORTERS: readonly Importer[] = [
	...STATE_IMPORTERS,
	archigos,
	herreIdeologies,
	factbookLeaders,
	factbookMembership,
	...UCDP_IMPORTERS,
	cowAlliances,
	atop,
	rivalries,
	cowMid,
	ungaIdealPoints
];
