import { sourcedLines } from '../sourced-lines.ts';
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
 *
 * `<state> | <what is left> | <office> | <name> | <since, where the rest does not tell>`,
 * below the page that has the person in the office. Below `factbook-leaders`,
 * another snapshot has the same listing whole; below `herre-leader-ideologies`,
 * that dataset has it.
 */
export const CUT = sourcedLines(`
factbook-leaders
	hu | Janos ADER | President | Janos ADER
	au | Sebastian KURZ elected chancellor | Chancellor | Sebastian KURZ
	rm | | President | David KABUA | 2020-01-13
	gt | | President | Alejandro GIAMMATTEI | 2020-01-14
	pp | | Prime Minister | James MARAPE | 2019-05-30
	bk | | Chairman of the Council of Ministers | Zoran TEGELTIJA | 2019-12-05
	bk | | Chairman of the Council of Ministers | Borjana KRISTO | 2023-01-25
	ei | l MARTIN | Taoiseach | Micheál MARTIN
	kv | Vjosa OSMANI | President | Vjosa OSMANI
	fr | Michel BARNIER is the caretaker Prime Minister after resigning following a no-confidence vote on 4 December 2024 | Acting Prime Minister | Michel BARNIER
	is | Benjamin NETANYAHU | Prime Minister | Benjamin NETANYAHU
	mx | PEZ OBRADOR | President | Andrés Manuel LÓPEZ OBRADOR
	br | cio LULA da Silva | President | Luiz Inácio LULA da Silva
	ar | NDEZ | President | Alberto Angel FERNÁNDEZ
	pa | TEZ | President | Mario ABDO BENÍTEZ
	gb | Raymond Ndong Sima | Acting Prime Minister | Raymond Ndong SIMA
	cd | BY | President | Mahamat Idriss DÉBY | 2024-05-06
	to | | Prime Minister | Victoire Tomegah DOGBÉ | 2020-09-25
	bh | O | Prime Minister | John BRICEÑO | 2020-11-12
	ct | RA | President | Faustin-Archange TOUADÉRA | 2016-03-30
	ct | lix MOLOUA | Prime Minister | Félix MOLOUA
	ce | | Prime Minister | Harini AMARASURIYA | 2024-09-24
	mp | zon | President | Prithvirajsing ROOPUN | 2019-12-02
	ae | Prime Minister | Prime Minister | MUHAMMAD bin Rashid Al-Maktum | 2006-01-05
	si | Prime Minister Natasa PIRC MUSAR | President | Natasa PIRC MUSAR
	kg | President Adylbek KASYMALIYEV | Chairman of the Cabinet of Ministers | Adylbek KASYMALIYEV
	ve | Notification Statement: the United States recognizes Juan GUAIDO as the Interim President of VenezuelaPresident Nicolas MADURO Moros | President | Nicolas MADURO Moros
	ve | Notification Statement: the United States recognizes Juan GUAIDO as the Interim President of Venezuela ++ President Nicolas MADURO Moros | President | Nicolas MADURO Moros
	ve | Notification Statement: the United States recognizes Juan GUAIDO as the Interim President of Venezuela President Nicolas MADURO Moros | President | Nicolas MADURO Moros
	ve | Notification Statement: the United States does not recognize Nicolas MADURO Moros as president of Venezuela President Nicolas MADURO Moros | President | Nicolas MADURO Moros
herre-leader-ideologies
	en | Taavi ROIVAS | Prime Minister | Taavi ROIVAS
	en | Juri RATAS | Prime Minister | Juri RATAS
	ag | Abdelaziz DJERAD | Prime Minister | Abdelaziz DJERAD
aljazeera-net-rodriguez-2026-01
	ve | mez | Acting President | Delcy RODRÍGUEZ Gómez | 2026-01-05
https://nettyroyal.nl/samoa
	ws | TUI ATUA Tupua Tamasese Efi | O le Ao o le Malo | TUI ATUA Tupua Tamasese Efi
	ws | TUIMALEALI'IFANO Va’aletoa Sualauvi II | O le Ao o le Malo | TUIMALEALI'IFANO Va'aletoa Sualauvi II
	ws | TUIMALEALI'IFANO Va'aletoa Sualauvi II | O le Ao o le Malo | TUIMALEALI'IFANO Va'aletoa Sualauvi II
	ws | aletoa Sualauvi II | O le Ao o le Malo | TUIMALEALI'IFANO Va'aletoa Sualauvi II
https://en.m.wikipedia.org/wiki/Prime_Minister_of_Samoa
	ws | afa | Prime Minister | FIAME Naomi Mata'afa | 2021-05-24
https://en.wikipedia.org/wiki/Chairman_of_the_National_Defence_Commission_of_North_Korea
	kn | KIM Jong Un | First Chairman of the National Defence Commission | KIM Jong Un
https://telesurenglish.net/alexander-schallenberg-sworn-in-as-austrias-interim-chancellor
	au | Alexander SCHALLENBERG | Acting Chancellor | Alexander SCHALLENBERG
https://en.wikipedia.org/wiki/Inauguration_of_Bernardo_Ar%C3%A9valo
	gt | n | President | Bernardo ARÉVALO de León | 2024-01-15
https://www.sentinelassam.com/international/vietnam-swears-in-new-president-prime-minister-532614
	vm | Pham Minh CHINH | Prime Minister | Pham Minh CHINH
https://fr.statista.com/infographie/35113/nombre-premiers-ministres-par-president-5e-republique/
	fr | lisabeth BORNE | Prime Minister | Élisabeth BORNE
	fr | ois BAYROU | Prime Minister | François BAYROU
	fr | bastien LECORNU | Prime Minister | Sébastien LECORNU
https://en.tatoli.tl/2022/05/19/horta-takes-oath-of-office-sworn-in-as-5th-president-of-timor-leste/23/
	tt | RAMOS-HORTA | President | José RAMOS-HORTA
https://wikimili.com/en/List_of_heads_of_government_of_Andorra
	an | Xaviar Espot ZAMORA | Head of Government | Xavier ESPOT Zamora
	an | Xavier Espot ZAMORA | Head of Government | Xavier ESPOT Zamora
https://radioculturafoz.com.br/2023/08/15/santiago-pena-e-o-novo-presidente-do-paraguai-ate-2028
	pa | A Palacios | President | Santiago PEÑA Palacios
https://trend.sk/gal/spravy/vlada-odbornikov-schvalila-svoje-programove-vyhlasenie/1
	lo | DOR | Prime Minister | Ľudovít ÓDOR
https://fr.allafrica.com/stories/202401020517.html
	cd | s MASRA | Prime Minister | Succès MASRA
https://www.elprogreso.es/articulo/mundo/exministro-mulino-es-elegido-presidente-panama/202405061332311753809.html
	pm | l MULINO Quintero | President | José Raúl MULINO Quintero
https://caribbeantoday.com/sections/news/haiti-s-new-prime-minister-alix-didier-fils-aime-takes-up-office
	ha | | Prime Minister | Alix Didier FILS-AIMÉ | 2024-11-10
https://rtpafrica.rtp.pt/noticias/sao-tome-e-principe-americo-ramos-empossado-primeiro-ministro
	tp | rico d'Oliveira DOS RAMOS | Prime Minister | Américo d'Oliveira DOS RAMOS
https://contextohn.com/internacionales/video-yamandu-orsi-el-pupilo-de-pepe-mujica-asume-en-uruguay
	uy | nez | President | Yamandú ORSI Martínez | 2025-03-01
https://www.nacion.com/el-mundo/jose-jeri-asume-presidencia-de-peru-tras-vacancia/FYZLOHN7P5DIXP3JLV5ABCXYZE/story/
	pe | | President | José JERÍ | 2025-10-10
https://www.rtp.pt/noticias/mundo/guine-bissau-ilidio-vieira-te-nomeado-primeiro-ministro-e-ministro-das-financas_n1701282
	pu | dio Vieira TE | Prime Minister | Ilídio Vieira TÉ
`);

const PATCHES = CUT.map(({ text }) => {
	const [gec, left = '', office = '', name = '', since] = text
		.split('|')
		.map((part) => part.trim());
	return { gec, left, since, patch: { office, name } };
});

export function patchOf(listing: Listing): Patch | undefined {
	return PATCHES.find(
		({ gec, left, since }) =>
			gec === listing.gec &&
			left === listing.text &&
			(since === undefined || since === listing.since)
	)?.patch;
}
