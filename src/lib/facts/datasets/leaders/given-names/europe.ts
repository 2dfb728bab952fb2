/** Leaders of states in Europe: see `../given-names.ts`. */
export const EUROPE = `
herre-leader-ideologies
	austria Figl: Leopold Figl
	france Chirac: Jacques Chirac
	france Pompidou: Georges Pompidou
	soviet-union Khrushchev: Nikita Khrushchev
	soviet-union Stalin: Joseph Stalin
archigos-4-1
	bosnia-and-herzegovina Izetbegovic: Alija Izetbegović
http://palimpsestes.fr/presidentielles2012/presidents-conseil/4e-presidents-conseil/20.mayer1.html
	france Gouin: Félix Gouin
	france Marie: André Marie
	france Mayer: René Mayer
http://palimpsestes.fr/presidentielles2012/presidents-conseil/4e-presidents-conseil/6.ramadier1.html
	france Ramadier: Paul Ramadier
https://whogoverns.eu/cabinets?gabinete=2633&view=gabinete
	france Bourges-Maunory: Maurice Bourgès-Maunoury
https://kiwix.jackbot.fr/wikipedia_fr_all_maxi_2021-09/A/Gouvernement_Pierre_Pflimlin
	france Pflimin: Pierre Pflimlin
https://franceintheus.org/spip.php?article938
	france Poher: Alain Poher
https://fr.statista.com/infographie/35113/nombre-premiers-ministres-par-president-5e-republique/
	france Mitterand: François Mitterrand
	france Sarkozy: Nicolas Sarkozy
http://www.wahlempfehlung.ch/personen/liste-aller-bundespraesidenten-der-schweiz/
	switzerland Calmy-Rey: Micheline Calmy-Rey
	switzerland Cotti: Flavio Cotti
	switzerland Delamuraz: Jean-Pascal Delamuraz
	switzerland Dreifuss: Ruth Dreifuss
	switzerland Felber: René Felber
	switzerland Furgler: Kurt Furgler
	switzerland Koller: Arnold Koller
	switzerland Leuenberger: Moritz Leuenberger
	switzerland Ogi: Adolf Ogi
	switzerland Stich: Otto Stich
	switzerland Villiger: Kaspar Villiger
https://wiki.nynox.solutions/index.php/List_of_Presidents_of_Portugal
	portugal Eanes: António Ramalho Eanes
	portugal Sampaio: Jorge Sampaio
	portugal Spinola: António de Spínola
https://www.jugendopposition.de/lexikon/personen/148101/egon-krenz
	german-democratic-republic Krenz: Egon Krenz
http://davidstravelguides.com/Poland-Travel-Guide/heads-of-state-poland/
	poland Borusewicz: Bogdan Borusewicz
	poland Kaczynski: Lech Kaczyński
	poland Komorowski: Bronisław Komorowski
	poland Kwasniewski: Aleksander Kwaśniewski
	poland Walesa: Lech Wałęsa
https://downloadexcelfiles.com/pl_en/download-excel-file-list-presidents-poland
	poland Schetyna: Grzegorz Schetyna
https://infogalactic.com/info/Edward_Ochab
	poland Ochab: Edward Ochab
https://en.wikipedia.org/wiki/Ern%C5%91_Ger%C5%91
	hungary Gero: Ernő Gerő
https://it.abcdef.wiki/wiki/M%C3%A1ty%C3%A1s_Sz%C5%B1r%C3%B6s
	hungary Szuros: Mátyás Szűrös
https://sk.m.wikipedia.org/wiki/Zoznam_prezidentov_%C4%8Cesko-Slovenska
	czechoslovakia Benes: Edvard Beneš
	czechoslovakia Svoboda: Ludvík Svoboda
	czechoslovakia Zapotocky: Antonín Zápotocký
https://www.24hod.sk/meciar-fico-aj-moravcik-slovensko-uz-viedli-piati-premieri-a-jedna-premierka-cl734636.html
	slovakia Moravcik: Jozef Moravčík
https://unimri.it/il-presidente-del-consiglio.html
	italy Leone: Giovanni Leone
	italy Tambroni: Fernando Tambroni
https://dnevnik.hr/vijesti/hrvatska/svi-hrvatski-predsjednici-znate-li-tko-je-sve-sjedio-na-pantovcaku---886100.html
	croatia Tudjman: Franjo Tuđman
https://tripalo.hr/biographies/stjepan-mesic-2/?lang=en
	croatia Mesic: Stjepan Mesić
https://amp.dw.com/en/croatias-new-president-takes-office/a-5263500
	croatia Josipovic: Ivo Josipović
http://presidentworld.blogspot.com/2007/11/heads-of-state-of-yugoslavia.html
	yugoslavia Stambolic: Petar Stambolić
https://www.dw.com/en/slobodan-milosevic-dies-in-prison-in-the-hague/a-1931264
	yugoslavia Milosevic: Slobodan Milošević
http://absoluteastronomy.com/topics/Presidency_of_Bosnia_and_Herzegovina
	bosnia-and-herzegovina Jelavic: Ante Jelavić
	bosnia-and-herzegovina Radisic: Živko Radišić
http://self.gutenberg.org/articles/eng/Presidency_of_Bosnia_and_Herzegovina
	bosnia-and-herzegovina Ivanic: Mladen Ivanić
https://wikimili.com/en/Cabinet_of_Slovenia
	slovenia Bajuk: Andrej Bajuk
	slovenia Peterle: Lojze Peterle
https://it.wikipedia.org/wiki/K%C5%8Dnstantinos_Kollias
	greece Kanellopoulos: Panagiotis Kanellopoulos
	greece Kollias: Konstantinos Kollias
https://wiki.phantis.com/index.php?title=Stylianos_Mavromichalis&printable=yes
	greece Mavromichalis: Stylianos Mavromichalis
http://wiki.phantis.com/index.php/Ilias_Tsirimokos
	greece Tsirimokos: Ilias Tsirimokos
http://britainandthegreekcolonels.blogspot.com/2008/11/25-november-1973-coup-detat.html
	greece Ionannides: Dimitrios Ioannidis
https://breakingnews.gaeatimes.com/2010/04/01/former-greek-prime-minister-tzannis-tzannetakis-dies-at-82-19310/
	greece Tzannetakis: Tzannis Tzannetakis
https://universalis.fr/evenement/15-21-janvier-1996-remplacement-du-premier-ministre-andreas-papandreou-par-costas-simitis
	greece Tsokhatzopulos: Akis Tsochatzopoulos
https://howlingpixel.com/i-en/President_of_Cyprus
	cyprus Clerides: Glafcos Clerides
	cyprus Sampson: Nikos Sampson
https://it.histoire-ucad.org/elenco-dei-primi-ministri-bulgari
	bulgaria Lukanov: Andrey Lukanov
https://publika.press/761451
	moldova Lucinschi: Petru Lucinschi
	moldova Snegur: Mircea Snegur
https://www.gktoday.in/topic/michael-i-former-king-of-romania-passes-away/
	romania Michael: Michael I
https://it.wikipedia.org/wiki/Mugur_Is%C4%83rescu
	romania Isarescu: Mugur Isărescu
https://www.history.com/news/soviet-union-leaders-order
	soviet-union Brezhnev: Leonid Brezhnev
	soviet-union Chernenko: Konstantin Chernenko
	soviet-union Gorbachev: Mikhail Gorbachev
https://kids.britannica.com/students/article/Yuri-Andropov/272865
	soviet-union Andropov: Yuri Andropov
https://www.armenianclub.com/2005/01/30/founding-presidents-of-soviet-successor-states-a-comparative-study/
	belarus Shushkevich: Stanislav Shushkevich
	lithuania Landsbergis: Vytautas Landsbergis
	russia Yeltsin: Boris Yeltsin
	ukraine Kravchuk: Leonid Kravchuk
https://howlingpixel.com/i-en/Valdas_Adamkus
	lithuania Adamkus: Valdas Adamkus
	lithuania Paulauskas: Artūras Paulauskas
https://docslib.org/doc/7194075/list-of-presidents-of-finland
	finland Mannerheim: Carl Gustaf Emil Mannerheim
https://de.abcdef.wiki/wiki/Tarja_Halonen
	finland Halonen: Tarja Halonen
https://en-academic.com/dic.nsf/enwiki/128448
	norway Lyng: John Lyng
https://cms12.regjeringen.no/en/the-government/previous-governments/historiske-artikler/offices/prime-minister-since-1814/anne-enger-lahnstein/id465151
	norway Lahnstein: Anne Enger Lahnstein
https://www.independent.ie/irish-news/dr-garret-fitzgerald-dies-in-a-dublin-hospital-aged-85-26734185.html
	ireland Fitzgerald: Garret FitzGerald
`;
