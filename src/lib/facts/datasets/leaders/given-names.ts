/**
 * Full names of leaders whom Archigos and Herre have by surname only and the
 * Factbook not at all: `<state> <surname as coded>: <name>`. Only persons that any
 * encyclopaedia has under this name in this office; the others keep the surname.
 */
const GIVEN = `
canada Turner: John Turner
bahamas Pindling: Lynden Pindling
bahamas Ingraham: Hubert Ingraham
haiti Lavaud: Franck Lavaud
haiti Fignole: Daniel Fignolé
haiti Kebreau: Antonio Kébreau
haiti Manigat: Leslie Manigat
haiti Aristide: Jean-Bertrand Aristide
haiti Cedras: Raoul Cédras
dominican-republic Bosch: Juan Bosch
belize Price: George Price
belize Esquivel: Manuel Esquivel
belize Musa: Said Musa
venezuela Gallegos: Rómulo Gallegos
venezuela Larrazabal: Wolfgang Larrazábal
suriname Ferrier: Johan Ferrier
brazil Quadros: Jânio Quadros
argentina Lonardi: Eduardo Lonardi
argentina Campora: Héctor Cámpora
argentina Lastiri: Raúl Lastiri
argentina Viola: Roberto Viola
uruguay Berreta: Tomás Berreta
uruguay Gestido: Óscar Gestido
uruguay Nardone: Benito Nardone
france Gouin: Félix Gouin
france Ramadier: Paul Ramadier
france Marie: André Marie
france Mayer: René Mayer
france Bourges-Maunory: Maurice Bourgès-Maunoury
france Pflimin: Pierre Pflimlin
france Poher: Alain Poher
france Mitterand: François Mitterrand
france Sarkozy: Nicolas Sarkozy
france Pompidou: Georges Pompidou
france Chirac: Jacques Chirac
switzerland Ogi: Adolf Ogi
switzerland Dreifuss: Ruth Dreifuss
switzerland Calmy-Rey: Micheline Calmy-Rey
switzerland Delamuraz: Jean-Pascal Delamuraz
switzerland Cotti: Flavio Cotti
switzerland Koller: Arnold Koller
switzerland Villiger: Kaspar Villiger
switzerland Leuenberger: Moritz Leuenberger
switzerland Furgler: Kurt Furgler
switzerland Felber: René Felber
switzerland Stich: Otto Stich
portugal Spinola: António de Spínola
portugal Eanes: António Ramalho Eanes
portugal Sampaio: Jorge Sampaio
german-democratic-republic Krenz: Egon Krenz
poland Ochab: Edward Ochab
poland Walesa: Lech Wałęsa
poland Kwasniewski: Aleksander Kwaśniewski
poland Komorowski: Bronisław Komorowski
poland Borusewicz: Bogdan Borusewicz
poland Schetyna: Grzegorz Schetyna
poland Kaczynski: Lech Kaczyński
austria Figl: Leopold Figl
hungary Gero: Ernő Gerő
hungary Szuros: Mátyás Szűrös
czechoslovakia Benes: Edvard Beneš
czechoslovakia Zapotocky: Antonín Zápotocký
czechoslovakia Svoboda: Ludvík Svoboda
slovakia Moravcik: Jozef Moravčík
italy Tambroni: Fernando Tambroni
italy Leone: Giovanni Leone
croatia Tudjman: Franjo Tuđman
croatia Mesic: Stjepan Mesić
croatia Josipovic: Ivo Josipović
yugoslavia Stambolic: Petar Stambolić
yugoslavia Milosevic: Slobodan Milošević
bosnia-and-herzegovina Izetbegovic: Alija Izetbegović
bosnia-and-herzegovina Radisic: Živko Radišić
bosnia-and-herzegovina Jelavic: Ante Jelavić
bosnia-and-herzegovina Ivanic: Mladen Ivanić
slovenia Peterle: Lojze Peterle
slovenia Bajuk: Andrej Bajuk
greece Kanellopoulos: Panagiotis Kanellopoulos
greece Mavromichalis: Stylianos Mavromichalis
greece Tsirimokos: Ilias Tsirimokos
greece Kollias: Konstantinos Kollias
greece Ionannides: Dimitrios Ioannidis
greece Tzannetakis: Tzannis Tzannetakis
cyprus Sampson: Nikos Sampson
bulgaria Lukanov: Andrey Lukanov
moldova Snegur: Mircea Snegur
moldova Lucinschi: Petru Lucinschi
romania Michael: Michael I
soviet-union Brezhnev: Leonid Brezhnev
soviet-union Andropov: Yuri Andropov
soviet-union Chernenko: Konstantin Chernenko
soviet-union Gorbachev: Mikhail Gorbachev
soviet-union Khrushchev: Nikita Khrushchev
russia Yeltsin: Boris Yeltsin
soviet-union Stalin: Joseph Stalin
lithuania Landsbergis: Vytautas Landsbergis
lithuania Adamkus: Valdas Adamkus
lithuania Paulauskas: Artūras Paulauskas
ukraine Kravchuk: Leonid Kravchuk
belarus Shushkevich: Stanislav Shushkevich
georgia Gamsakhurdia: Zviad Gamsakhurdia
georgia Shevardnadze: Eduard Shevardnadze
georgia Burdjanadze: Nino Burjanadze
azerbaijan Mutalibov: Ayaz Mutalibov
azerbaijan Mamedov: Yaqub Mammadov
azerbaijan Gambarov: Isa Gambar
finland Mannerheim: Carl Gustaf Emil Mannerheim
finland Halonen: Tarja Halonen
norway Lyng: John Lyng
norway Lahnstein: Anne Enger Lahnstein
guinea-bissau Cabral: Luís Cabral
guinea-bissau Mane: Ansumane Mané
mali Konare: Alpha Oumar Konaré
niger Seibou: Ali Saibou
niger Ousmane: Mahamane Ousmane
niger Mainassara: Ibrahim Baré Maïnassara
niger Wanke: Daouda Malam Wanké
niger Djibo: Salou Djibo
ivory-coast Guei: Robert Guéï
sierra-leone Bio: Julius Maada Bio
ghana Afrifa: Akwasi Afrifa
nigeria Ironsi: Johnson Aguiyi-Ironsi
nigeria Shonekan: Ernest Shonekan
central-african-republic Patasse: Ange-Félix Patassé
central-african-republic Djotodia: Michel Djotodia
republic-of-the-congo Lissouba: Pascal Lissouba
congo-brazzaville Lissouba: Pascal Lissouba
democratic-republic-of-the-congo Lumumba: Patrice Lumumba
democratic-republic-of-the-congo Kasavubu: Joseph Kasa-Vubu
burundi Ndadaye: Melchior Ndadaye
burundi Ntarymira: Cyprien Ntaryamira
burundi Ntibantunganya: Sylvestre Ntibantunganya
rwanda Sindikubwabo: Théodore Sindikubwabo
ethiopia Selassie: Haile Selassie
ethiopia Andom: Aman Andom
south-africa Swart: Charles Robberts Swart
madagascar Ratsimandrava: Richard Ratsimandrava
madagascar Zafy: Albert Zafy
comoros Abdallah: Ahmed Abdallah
comoros Soilih: Ali Soilih
algeria Benjedid: Chadli Bendjedid
algeria Boudiaf: Mohamed Boudiaf
algeria Kafi: Ali Kafi
algeria Zeroual: Liamine Zéroual
tunisia Mebazaa: Fouad Mebazaa
tunisia Marzouki: Moncef Marzouki
libya Idris: Idris I
sudan Al-Azhari: Ismail al-Azhari
turkiye Urguplu: Suat Hayri Ürgüplü
turkiye Evren: Kenan Evren
egypt Sadat: Anwar Sadat
egypt Tantawi: Mohamed Hussein Tantawi
egypt Morsi: Mohamed Morsi
egypt Mansour: Adly Mansour
egypt Farouk: Farouk I
syria Kuwatli: Shukri al-Quwatli
syria al-Zaim: Husni al-Zaim
syria Hinnawi: Sami al-Hinnawi
syria Al-Hafiz: Amin al-Hafiz
lebanon Chebab: Fuad Chehab
lebanon Chamoun: Camille Chamoun
lebanon Helou: Charles Helou
lebanon Franjieh: Suleiman Frangieh
lebanon Sarkis: Elias Sarkis
lebanon Moawad: René Moawad
lebanon Suleiman: Michel Suleiman
israel Allon: Yigal Allon
saudi-arabia Saud: Saud of Saudi Arabia
saudi-arabia Faisal: Faisal of Saudi Arabia
saudi-arabia Khalid: Khalid of Saudi Arabia
saudi-arabia Fahd: Fahd of Saudi Arabia
afghanistan Amin: Hafizullah Amin
afghanistan Najibullah: Mohammad Najibullah
afghanistan Mojadidi: Sibghatullah Mojaddedi
tajikistan Nabiyev: Rahmon Nabiyev
tajikistan Iskandrov: Akbarsho Iskandrov
kyrgyzstan Akayev: Askar Akayev
cyprus Clerides: Glafcos Clerides
ireland Fitzgerald: Garret FitzGerald
south-africa deKlerk: F. W. de Klerk
romania Isarescu: Mugur Isărescu
laos Phomivan: Kaysone Phomvihane
laos Siphandon: Khamtai Siphandone
mongolia Ochirbat: Punsalmaagiin Ochirbat
mongolia Bagabandi: Natsagiin Bagabandi
japan Uno: Sōsuke Uno
japan Hata: Tsutomu Hata
thailand Sundaravej: Samak Sundaravej
thailand Wongsawat: Somchai Wongsawat
new-zealand Marshall: John Marshall
new-zealand Moore: Mike Moore
fiji Bavadra: Timoci Bavadra
solomon-islands Rini: Snyder Rini
greece Tsokhatzopulos: Akis Tsochatzopoulos
kyrgyzstan Otunbayeva: Roza Otunbayeva
`;

/** By state and surname, as `france Mitterand`. */
export const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
	GIVEN.trim()
		.split('\n')
		.map((line) => {
			const [coded = '', name = ''] = line.split(': ');
			return [coded, name] as const;
		})
);
