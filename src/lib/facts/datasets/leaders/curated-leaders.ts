/** A curated leader that the datasets know too. */
export interface CuratedLeader {
	/** Id in `graph-data/entities/leaders.yaml`. */
	readonly id: string;
	/** Id of a state that they led. */
	readonly state: string;
	/** One of their names as the datasets have it, accents aside. */
	readonly name: string;
}

/** Joined by name and state: `<curated id> <state> <name in a dataset>`. Who leads two states is found by either. Past 250 lines: one line a person. */
const JOINED = `
abdalla-hamdok sudan Abdallah Hamdouk
abdel-fattah-al-burhan sudan Abdelrahman Burhan
abdel-fattah-el-sisi egypt al-Sisi
abdourahamane-tchiani niger Abdourahame Tchiani
abdrabbuh-mansur-hadi yemen Abd Rabbuh Mansur Hadi
abdul-hamid-dbeibah libya Abd-al-Hamid Dubaybah
abdulla-yameen maldives Abdulla Yameen Abdul Gayoom
abdullah-2-of-jordan jordan Abdallah II
abiy-ahmed ethiopia Abiy Ahmed
abulfaz-elchibey azerbaijan Abulfaz Elchibey
adel-abdul-mahdi iraq Adil Abdul-Mahdi
ahmet-davutoglu turkiye Ahmet Davutoglu
alassane-ouattara ivory-coast Alassane Dramane Ouattara
albert-2-of-monaco monaco Albert II
alberto-fernandez argentina Alberto Angel Fernández
albin-kurti kosovo Albin Kurti
aleksandar-vucic serbia Aleksandar Vucic
alexander-lukashenko belarus Lukashenko
alexander-stubb finland Alexander Stubb
ali-abdullah-saleh yemen Saleh al-Hashidi
ali-bongo gabon Ali Bongo Ondimba
ali-khamenei iran Ali Hoseini-Khamenei
almazbek-atambayev kyrgyzstan Almazbek Atambaev
angela-merkel germany Merkel
anthony-albanese australia Anthony Albanese
anwar-ibrahim malaysia Anwar Ibrahim
ashraf-ghani afghanistan Ashraf Ghani
assimi-goita mali Assimi Goita
aung-san-suu-kyi myanmar Aung San Suu Kyi
barack-obama united-states Barack H. Obama
bashar-al-assad syria Bashar al-Assad
benigno-aquino-iii philippines Benigno Aquino
benjamin-netanyahu israel Netanyahu
bernardo-arevalo guatemala Bernardo Arévalo de León
bola-tinubu nigeria Bola Ahmed Adekunle Tinubu
boris-johnson united-kingdom Boris Johnson
carlos-menem argentina Menem
carlos-vila-nova sao-tome-and-principe Carlos Manuel Vila Nova
charles-de-gaulle france De Gaulle
claudia-sheinbaum mexico Claudia Sheinbaum Pardo
cristina-fernandez-de-kirchner argentina Fernandez de Kirchner
cyril-ramaphosa south-africa Matamela Cyril Ramaphosa
daniel-chapo mozambique Daniel Francisco Chapo
daniel-noboa ecuador Daniel Noboa Azin
daniel-ortega nicaragua Daniel Ortega
delcy-rodriguez venezuela Delcy Rodríguez Gómez
dina-boluarte peru Dina Ercilia Boluarte Zegarra
dmitry-medvedev russia Dmitriy Anatolyevich Medvedev
donald-trump united-states Donald J. Trump
donald-tusk poland Donald Tusk
edi-rama albania Edi Rama
emmanuel-macron france Emmanuel Macron
emmerson-mnangagwa zimbabwe Emmerson Dambudzo Mnangagwa
emomali-rahmon tajikistan Rakhmonov
evariste-ndayishimiye burundi Evariste Ndayishimiye
evo-morales bolivia Juan Morales
fayez-al-sarraj libya Fayez al-Sarraj
feleti-teo tuvalu Feleti Penitala Teo
felix-tshisekedi democratic-republic-of-the-congo Felix Tshisekedi
ferdinand-marcos-jr philippines Ferdinand "BongBong" Marcos, Jr.
filipe-nyusi mozambique Filipe Jacinto Nyusi
friedrich-merz germany Friedrich Merz
gamal-abdel-nasser egypt Nasser
giorgia-meloni italy Giorgia Meloni
guillermo-lasso ecuador Guillermo Lasso Mendoza
gurbanguly-berdimuhamedov turkmenistan Berdymukhammedov
gustavo-petro colombia Gustavo Francisco Petro Urrego
haider-al-abadi iraq Haydar al-Abadi
haitham-bin-tariq oman Haitham bin Tarik Al Said
hans-adam-ii liechtenstein Hans-Adam II
hassan-rouhani iran Hasan Fereidun Rohani
hassan-sheikh-mohamud somalia Hassan Sheikh Mohamud
heydar-aliyev azerbaijan H. Aliyev
hibatullah-akhundzada afghanistan Haybatullah Akhundzada
hilda-heine marshall-islands Hilda C. Heine
horta-ntam guinea-bissau Horta Nta Na Man
hristijan-mickoski north-macedonia Hristijan Mickoski
hugo-chavez venezuela Hugo Chavez
ibrahim-traore burkina-faso Ibrahim Traore
idriss-deby chad Idriss Deby Itno
ilham-aliyev azerbaijan Ilham Aliyev
irfaan-ali guyana Mohammed Irfaan Ali
isaias-afwerki eritrea Isaias Afwerki
islam-karimov uzbekistan Karimov
ivan-duque colombia Ivan Duque Marquez
javier-milei argentina Javier Gerardo Milei
jawaharlal-nehru india Nehru
jeanine-anez bolivia Jeanine Anez Chavez
joao-lourenco angola Joao Manuel Goncalves Lourenco
joe-biden united-states Joseph R. Biden, Jr.
joko-widodo indonesia Joko "Jokowi" Widodo
jonas-gahr-store norway Jonas Gahr Store
jose-maria-neves cape-verde Jose Maria Pereira Neves
jose-raul-mulino panama José Raúl Mulino Quintero
joseph-aoun lebanon Joseph Aoun
juan-manuel-santos colombia Juan Manuel Santos Calderon
juan-orlando-hernandez honduras Juan Orlando Hernandez Alvarado
juan-peron argentina Peron
justin-trudeau canada Justin Pierre James Trudeau
kamla-persad-bissessar trinidad-and-tobago Kamla Susheila Persad-Bissessar
kassym-jomart-tokayev kazakhstan Kasym-Zhomart Tokayev
keir-starmer united-kingdom Keir Starmer
kim-dae-jung south-korea Kim Dae-jung
kim-il-sung north-korea Kim Il-Sung
kim-jong-un north-korea Kim Jong Un
kp-sharma-oli nepal Khadga Prasad Sharma Oli
kwame-nkrumah ghana Nkrumah
kyriakos-mitsotakis greece Kyriakos Mitsotakis
laauli-leuatea-schmidt samoa La'aulialemalietoa La'auli Leuatea Schmidt
lai-ching-te taiwan Lai Ching-te
lee-jae-myung south-korea Lee Jae-myung
lee-kuan-yew singapore Lee Kuan Yew
lee-teng-hui taiwan Lee Teng-Hui
lenin-moreno ecuador Lenin Moreno Garces
leo-xiv holy-see Leo XIV
letsie-iii lesotho Letsie III
levon-ter-petrosyan armenia Ter-Petrosyan
liz-truss united-kingdom Mary Elizabeth Truss
luis-abinader dominican-republic Luis Rodolfo Abinader Corona
luis-arce bolivia Luis Alberto Arce Catacora
luis-montenegro portugal Antonio Luis Montenegro
luiz-inacio-lula-da-silva brazil Lula da Silva
magdalena-andersson sweden Magdalena Andersson
mahamadou-issoufou niger Issoufou Mahamadou
mahamat-deby chad Mahamat Idriss Deby
mahathir-mohamad malaysia Mahathir Mohamad
mark-rutte netherlands Mark Rutte
masoud-pezeshkian iran Masoud Pezeshkian
mette-frederiksen denmark Mette Frederiksen
micheal-martin ireland Michael Martin
michel-aoun lebanon Michel Awn
michel-temer brazil Michel Miguel Elias Temer Lulia
michelle-bachelet chile Michelle Bachelet Jeria
miguel-diaz-canel cuba Miguel Diaz-Canel Bermudez
mikhail-mishustin russia Mikhail Vladimirovich Mishustin
mikheil-saakashvili georgia Saakashvili
milo-djukanovic montenegro Milo Djukanovic
milorad-dodik bosnia-and-herzegovina Dodik
min-aung-hlaing myanmar Min Aung Hlaing
mishal-al-ahmad-al-sabah kuwait Mishal al-Ahmad al-Jabir al-Sabah
mohamed-bin-zayed-al-nahyan united-arab-emirates Muhammad bin Zayid Al-Nuhayyan
mohamed-ould-ghazouani mauritania Mohamed Ould Cheikh el Ghazouani
mohammed-6-of-morocco morocco Mohammed VI
mohammed-bin-salman saudi-arabia Muhammad bin Salman bin Abd al-Aziz Al Saud
mswati-iii eswatini Mswati III
muammar-gaddafi libya Qaddafi
muhammad-ali-jinnah pakistan Jinnah
mustafa-kemal-ataturk turkiye Ataturk
naftali-bennett israel Naftali Bennett
nana-akufo-addo ghana Nana Addo Dankwa Akufo-Addo
narendra-modi india Narendra Modi
nawaf-salam lebanon Nawaf Salam
nawaz-sharif pakistan Mohammad Nawaz Sharif
nayib-bukele el-salvador Nayib Armando Bukele Ortez
nicolas-maduro venezuela Maduro
nikol-pashinyan armenia Nikol Pashinyan
nikos-christodoulides cyprus Nikos Christodoulides
nursultan-nazarbayev kazakhstan Nazarbayev
olaf-scholz germany Olaf Scholz
omar-al-bashir sudan Umar Hassan Ahmad al-Bashir
paul-kagame rwanda Paul Kagame
pedro-castillo peru Jose Pedro Castillo Terrones
pedro-sanchez spain Pedro Sanchez Perez-Castejon
petro-poroshenko ukraine Petro Poroshenko
philip-davis bahamas Philip Edward Davis
philip-pierre saint-lucia Philip J. Pierre
prabowo-subianto indonesia Prabowo Subianto Djojohadikusumo
rafael-correa ecuador Rafael Correa
ralph-gonsalves saint-vincent-and-the-grenadines Ralph Everard Gonsalves
rashad-al-alimi yemen Rashad Muhammad al-Alimi
raul-castro cuba Raul Castro
recep-tayyip-erdogan turkiye Recep Tayyip Erdogan
rishi-sunak united-kingdom Rishi Sunak
robert-fico slovakia Fico
robert-kocharyan armenia Kocharian
robert-mugabe zimbabwe Robert Gabriel Mugabe
rodrigo-chaves costa-rica Rodrigo Chaves Robles
rodrigo-duterte philippines Rodrigo Duterte
rodrigo-paz bolivia Rodrigo Paz Pereira
ruhollah-khomeini iran Ayatollah Khomeini
saddam-hussein iraq Saddam Hussein
sadyr-japarov kyrgyzstan Sadyr Japarov
salem-bin-breik yemen Salim Salih bin Burayk
salman-of-saudi-arabia saudi-arabia Salman bin Abd al-Aziz Al Saud
salva-kiir south-sudan Salva Kiir
sanae-takaichi japan Sanae Takaichi
santiago-pena paraguay Santiago Peña Palacios
sauli-niinisto finland Sauli Niinisto
sebastian-pinera chile Sebastian Pinera Echenique
serdar-berdimuhamedov turkmenistan Serdar Berdimuhamedow
serzh-sargsyan armenia Sarkisyan
shavkat-mirziyoyev uzbekistan Shavkat Mirziyoyev
shehbaz-sharif pakistan Shehbaz Sharif
sheikh-hasina bangladesh Hasina Wazed
shinzo-abe japan Shinzo Abe
sitiveni-rabuka fiji Sitiveni Ligamamada Rabuka
srettha-thavisin thailand Settha Thawisin
sukarno indonesia Sukarno
tamim-bin-hamad-al-thani qatar Tamim bin Hamad Al Thani
teodoro-obiang equatorial-guinea Obiang Nguema Mbasogo
to-lam vietnam To Lam
tsai-ing-wen taiwan Tsai Ing-wen
turgut-ozal turkiye Ozal
ulf-kristersson sweden Ulf Kristersson
ulisses-correia-e-silva cape-verde Jose Ulisses Correia e Silva
viktor-orban hungary Orban
viktor-yanukovych ukraine Yanukovych
vjosa-osmani kosovo Vjosa Osmani
vladimir-putin russia Putin
volodymyr-zelenskyy ukraine Volodymyr Zelenskyy
wesley-simina micronesia Wesley W. Simina
william-ruto kenya William Ruto
xanana-gusmao timor-leste Kay Rala Xanana Gusmao
xavier-espot andorra Xavier Espot Zamora
xi-jinping china Xi Jinping
xiomara-castro honduras Iris Xiomara Castro de Zelaya
yamandu-orsi uruguay Yamandú Orsi Martínez
yoon-suk-yeol south-korea Yoon Suk Yeol
yoweri-museveni uganda Museveni
`;

export const CURATED: readonly CuratedLeader[] = JOINED.trim()
	.split('\n')
	.map((line) => {
		const [id = '', state = '', ...name] = line.split(' ');
		return { id, state, name: name.join(' ') };
	});

/** Curated leaders that none of the datasets holds, by why. Whoever is in neither list is not joined yet. */
export const NOT_IN_DATASETS: ReadonlyMap<string, readonly string[]> = new Map([
	[
		'ministers, generals and party leaders who held neither office while these were listed',
		[
			'aleksandar-vulin',
			'amir-khan-muttaqi',
			'andrei-kozyrev',
			'asim-munir',
			'bezalel-smotrich',
			'bidzina-ivanishvili',
			'cheng-li-wun',
			'francis-tolentino',
			'itamar-ben-gvir',
			'jaroslaw-kaczynski',
			'juan-guaido',
			'kim-yo-jong',
			'sergey-lavrov',
			'yevgeny-primakov'
		]
	],
	[
		'leaders of groups, movements and authorities that the datasets do not cover',
		[
			'abd-al-hakim-haqqani',
			'abdirahman-mohamed-abdullahi',
			'abdul-malik-al-houthi',
			'ahmad-massoud',
			'aidarous-al-zubaidi',
			'arayik-harutyunyan',
			'bertrand-bisimwa',
			'corneille-nangaa',
			'duwa-lashi-la',
			'ersin-tatar',
			'hafiz-saeed',
			'hassan-nasrallah',
			'ismail-haniyeh',
			'khalifa-haftar',
			'khalil-al-hayya',
			'mahmoud-abbas',
			'masood-azhar',
			'mohamed-hamdan-dagalo',
			'naim-qassem',
			'noor-wali-mehsud',
			'samvel-shahramanyan',
			'sinisa-karan',
			'tufan-erhurman',
			'yahya-sinwar',
			'yasser-arafat',
			'ziyad-al-nakhalah'
		]
	],
	[
		'in office, but missing from the snapshots of their state, or since the last of them',
		['ahmed-al-sharaa', 'kamil-idris', 'mojtaba-khamenei', 'peter-magyar']
	],
	[
		'public figures',
		[
			'abdullah-ocalan',
			'aleksandr-dugin',
			'aleksandr-solzhenitsyn',
			'ashin-wirathu',
			'cem-gurdeniz',
			'devlet-bahceli',
			'dogu-perincek',
			'ismail-gaspirali',
			'iyad-ag-ghali',
			'lev-gumilev',
			'maria-corina-machado',
			'meir-kahane',
			'michel-aflaq',
			'mohan-bhagwat',
			'nigel-farage',
			'nikolai-trubetskoy',
			'okakura-kakuzo',
			'petr-savitsky',
			'rahul-gandhi',
			'sin-chae-ho',
			'sun-yat-sen',
			'theodor-herzl',
			'vladimir-zhirinovsky',
			'vyacheslav-nikonov',
			'yevgeny-prigozhin',
			'yusuf-akcura',
			'zeev-jabotinsky',
			'ziya-gokalp'
		]
	]
]);
