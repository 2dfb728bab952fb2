import type { Listing } from './read-row.ts';

export interface Patch {
	readonly office: string;
	/** As the Factbook would have written it: called name or surname in capitals. */
	readonly name: string;
}

/**
 * Listings of holders whose title or name is cut off: the snapshots lost all
 * that stood before an accented letter ("lisabeth BORNE"), at times everything,
 * or the title. Who it was follows from state, role and the day named; a cut
 * name that is not here and has no titled holder beside it stops the import.
 */
const CUT: readonly (readonly [
	gec: string,
	text: string,
	office: string,
	name: string,
	since?: string
])[] = [
	['ws', 'TUI ATUA Tupua Tamasese Efi', 'O le Ao o le Malo', 'TUI ATUA Tupua Tamasese Efi'],
	[
		'ws',
		"TUIMALEALI'IFANO Va’aletoa Sualauvi II",
		'O le Ao o le Malo',
		"TUIMALEALI'IFANO Va'aletoa Sualauvi II"
	],
	[
		'ws',
		"TUIMALEALI'IFANO Va'aletoa Sualauvi II",
		'O le Ao o le Malo',
		"TUIMALEALI'IFANO Va'aletoa Sualauvi II"
	],
	['ws', 'aletoa Sualauvi II', 'O le Ao o le Malo', "TUIMALEALI'IFANO Va'aletoa Sualauvi II"],
	['ws', 'afa', 'Prime Minister', "FIAME Naomi Mata'afa", '2021-05-24'],
	['kn', 'KIM Jong Un', 'Chairman of the National Defence Commission', 'KIM Jong Un'],
	['en', 'Taavi ROIVAS', 'Prime Minister', 'Taavi ROIVAS'],
	['en', 'Juri RATAS', 'Prime Minister', 'Juri RATAS'],
	['hu', 'Janos ADER', 'President', 'Janos ADER'],
	['au', 'Sebastian KURZ elected chancellor', 'Chancellor', 'Sebastian KURZ'],
	['au', 'Alexander SCHALLENBERG', 'Acting Chancellor', 'Alexander SCHALLENBERG'],
	['ag', 'Abdelaziz DJERAD', 'Prime Minister', 'Abdelaziz DJERAD'],
	['rm', '', 'President', 'David KABUA', '2020-01-13'],
	['gt', '', 'President', 'Alejandro GIAMMATTEI', '2020-01-14'],
	['gt', 'n', 'President', 'Bernardo ARÉVALO de León', '2024-01-15'],
	['pp', '', 'Prime Minister', 'James MARAPE', '2019-05-30'],
	['bk', '', 'Chairman of the Council of Ministers', 'Zoran TEGELTIJA', '2019-12-05'],
	['bk', '', 'Chairman of the Council of Ministers', 'Borjana KRISTO', '2023-01-25'],
	['ei', 'l MARTIN', 'Taoiseach', 'Micheál MARTIN'],
	['vm', 'Pham Minh CHINH', 'Prime Minister', 'Pham Minh CHINH'],
	['kv', 'Vjosa OSMANI', 'President', 'Vjosa OSMANI'],
	['fr', 'lisabeth BORNE', 'Prime Minister', 'Élisabeth BORNE'],
	['fr', 'ois BAYROU', 'Prime Minister', 'François BAYROU'],
	['fr', 'bastien LECORNU', 'Prime Minister', 'Sébastien LECORNU'],
	[
		'fr',
		'Michel BARNIER is the caretaker Prime Minister after resigning following a no-confidence vote on 4 December 2024',
		'Acting Prime Minister',
		'Michel BARNIER'
	],
	['tt', 'RAMOS-HORTA', 'President', 'José RAMOS-HORTA'],
	['an', 'Xaviar Espot ZAMORA', 'Head of Government', 'Xavier ESPOT Zamora'],
	['an', 'Xavier Espot ZAMORA', 'Head of Government', 'Xavier ESPOT Zamora'],
	['is', 'Benjamin NETANYAHU', 'Prime Minister', 'Benjamin NETANYAHU'],
	['mx', 'PEZ OBRADOR', 'President', 'Andrés Manuel LÓPEZ OBRADOR'],
	['br', 'cio LULA da Silva', 'President', 'Luiz Inácio LULA da Silva'],
	['ar', 'NDEZ', 'President', 'Alberto Angel FERNÁNDEZ'],
	['pa', 'TEZ', 'President', 'Mario ABDO BENÍTEZ'],
	['pa', 'A Palacios', 'President', 'Santiago PEÑA Palacios'],
	['lo', 'DOR', 'Prime Minister', 'Ľudovít ÓDOR'],
	['gb', 'Raymond Ndong Sima', 'Acting Prime Minister', 'Raymond Ndong SIMA'],
	['cd', 's MASRA', 'Prime Minister', 'Succès MASRA'],
	['cd', 'BY', 'President', 'Mahamat Idriss DÉBY', '2024-05-06'],
	['to', '', 'Prime Minister', 'Victoire Tomegah DOGBÉ', '2020-09-25'],
	['bh', 'O', 'Prime Minister', 'John BRICEÑO', '2020-11-12'],
	['ct', 'RA', 'President', 'Faustin-Archange TOUADÉRA', '2016-03-30'],
	['ct', 'lix MOLOUA', 'Prime Minister', 'Félix MOLOUA'],
	['pm', 'l MULINO Quintero', 'President', 'José Raúl MULINO Quintero'],
	['ce', '', 'Prime Minister', 'Harini AMARASURIYA', '2024-09-24'],
	['ha', '', 'Prime Minister', 'Alix Didier FILS-AIMÉ', '2024-11-10'],
	['tp', "rico d'Oliveira DOS RAMOS", 'Prime Minister', "Américo d'Oliveira DOS RAMOS"],
	['uy', 'nez', 'President', 'Yamandú ORSI Martínez', '2025-03-01'],
	['pe', '', 'President', 'José JERÍ', '2025-10-10'],
	['pu', 'dio Vieira TE', 'Prime Minister', 'Ilídio Vieira TÉ'],
	['ve', 'mez', 'Acting President', 'Delcy RODRÍGUEZ Gómez', '2026-01-05'],
	['mp', 'zon', 'President', 'Prithvirajsing ROOPUN', '2019-12-02'],
	['ae', 'Prime Minister', 'Prime Minister', 'MUHAMMAD bin Rashid Al-Maktum', '2006-01-05'],
	// The title of another office.
	['si', 'Prime Minister Natasa PIRC MUSAR', 'President', 'Natasa PIRC MUSAR'],
	[
		'kg',
		'President Adylbek KASYMALIYEV',
		'Chairman of the Cabinet of Ministers',
		'Adylbek KASYMALIYEV'
	],
	// The name stands behind a remark.
	[
		've',
		'Notification Statement: the United States recognizes Juan GUAIDO as the Interim President of VenezuelaPresident Nicolas MADURO Moros',
		'President',
		'Nicolas MADURO Moros'
	],
	[
		've',
		'Notification Statement: the United States recognizes Juan GUAIDO as the Interim President of Venezuela ++ President Nicolas MADURO Moros',
		'President',
		'Nicolas MADURO Moros'
	],
	[
		've',
		'Notification Statement: the United States recognizes Juan GUAIDO as the Interim President of Venezuela President Nicolas MADURO Moros',
		'President',
		'Nicolas MADURO Moros'
	],
	[
		've',
		'Notification Statement: the United States does not recognize Nicolas MADURO Moros as president of Venezuela President Nicolas MADURO Moros',
		'President',
		'Nicolas MADURO Moros'
	]
];

export function patchOf(listing: Listing): Patch | undefined {
	const found = CUT.find(
		([gec, text, , , since]) =>
			gec === listing.gec &&
			text === listing.text &&
			(since === undefined || since === listing.since)
	);
	return found === undefined ? undefined : { office: found[2], name: found[3] };
}
