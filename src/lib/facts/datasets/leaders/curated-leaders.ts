/** A curated leader that the datasets know too. */
export interface CuratedLeader {
	/** Id in `graph-data/entities/leaders.yaml`. */
	readonly id: string;
	/** Id of a state that they led. */
	readonly state: string;
	/** One of their names as the datasets have it, accents aside. */
	readonly name: string;
}

/** Joined by name and state: `<curated id> <state> <name in a dataset>`. Who leads two states is found by either. */
const JOINED = `
abdel-fattah-al-burhan sudan Abdelrahman Burhan
abdel-fattah-el-sisi egypt al-Sisi
abdourahamane-tchiani niger Abdourahame Tchiani
abdrabbuh-mansur-hadi yemen Abd Rabbuh Mansur Hadi
abiy-ahmed ethiopia Abiy Ahmed
abulfaz-elchibey azerbaijan Abulfaz Elchibey
ahmet-davutoglu turkiye Ahmet Davutoglu
albin-kurti kosovo Albin Kurti
aleksandar-vucic serbia Aleksandar Vucic
alexander-lukashenko belarus Lukashenko
alexander-stubb finland Alexander Stubb
ali-khamenei iran Ali Hoseini-Khamenei
angela-merkel germany Merkel
anthony-albanese australia Anthony Albanese
anwar-ibrahim malaysia Anwar Ibrahim
ashraf-ghani afghanistan Ashraf Ghani
assimi-goita mali Assimi Goita
aung-san-suu-kyi myanmar Aung San Suu Kyi
bashar-al-assad syria Bashar al-Assad
benjamin-netanyahu israel Netanyahu
boris-johnson united-kingdom Boris Johnson
carlos-menem argentina Menem
charles-de-gaulle france De Gaulle
cristina-fernandez-de-kirchner argentina Fernandez de Kirchner
daniel-ortega nicaragua Daniel Ortega
delcy-rodriguez venezuela Delcy Rodríguez Gómez
dmitry-medvedev russia Dmitriy Anatolyevich Medvedev
donald-trump united-states Donald J. Trump
donald-tusk poland Donald Tusk
edi-rama albania Edi Rama
emmanuel-macron france Emmanuel Macron
emomali-rahmon tajikistan Rakhmonov
evariste-ndayishimiye burundi Evariste Ndayishimiye
evo-morales bolivia Juan Morales
fayez-al-sarraj libya Fayez al-Sarraj
felix-tshisekedi democratic-republic-of-the-congo Felix Tshisekedi
ferdinand-marcos-jr philippines Ferdinand "BongBong" Marcos, Jr.
friedrich-merz germany Friedrich Merz
gamal-abdel-nasser egypt Nasser
giorgia-meloni italy Giorgia Meloni
gurbanguly-berdimuhamedov turkmenistan Berdymukhammedov
gustavo-petro colombia Gustavo Francisco Petro Urrego
hassan-sheikh-mohamud somalia Hassan Sheikh Mohamud
heydar-aliyev azerbaijan H. Aliyev
hibatullah-akhundzada afghanistan Haybatullah Akhundzada
hristijan-mickoski north-macedonia Hristijan Mickoski
hugo-chavez venezuela Hugo Chavez
ibrahim-traore burkina-faso Ibrahim Traore
ilham-aliyev azerbaijan Ilham Aliyev
irfaan-ali guyana Mohammed Irfaan Ali
isaias-afwerki eritrea Isaias Afwerki
islam-karimov uzbekistan Karimov
javier-milei argentina Javier Gerardo Milei
jawaharlal-nehru india Nehru
joao-lourenco angola Joao Manuel Goncalves Lourenco
joe-biden united-states Joseph R. Biden, Jr.
jonas-gahr-store norway Jonas Gahr Store
joseph-aoun lebanon Joseph Aoun
juan-peron argentina Peron
kassym-jomart-tokayev kazakhstan Kasym-Zhomart Tokayev
keir-starmer united-kingdom Keir Starmer
kim-dae-jung south-korea Kim Dae-jung
kim-il-sung north-korea Kim Il-Sung
kim-jong-un north-korea Kim Jong Un
kwame-nkrumah ghana Nkrumah
kyriakos-mitsotakis greece Kyriakos Mitsotakis
lai-ching-te taiwan Lai Ching-te
lee-jae-myung south-korea Lee Jae-myung
lee-kuan-yew singapore Lee Kuan Yew
lee-teng-hui taiwan Lee Teng-Hui
levon-ter-petrosyan armenia Ter-Petrosyan
luiz-inacio-lula-da-silva brazil Lula da Silva
magdalena-andersson sweden Magdalena Andersson
mahamat-deby chad Mahamat Idriss Deby
mahathir-mohamad malaysia Mahathir Mohamad
mark-rutte netherlands Mark Rutte
masoud-pezeshkian iran Masoud Pezeshkian
mette-frederiksen denmark Mette Frederiksen
miguel-diaz-canel cuba Miguel Diaz-Canel Bermudez
mikheil-saakashvili georgia Saakashvili
milo-djukanovic montenegro Milo Djukanovic
milorad-dodik bosnia-and-herzegovina Dodik
min-aung-hlaing myanmar Min Aung Hlaing
mohamed-bin-zayed-al-nahyan united-arab-emirates Muhammad bin Zayid Al-Nuhayyan
mohammed-bin-salman saudi-arabia Muhammad bin Salman bin Abd al-Aziz Al Saud
muammar-gaddafi libya Qaddafi
muhammad-ali-jinnah pakistan Jinnah
mustafa-kemal-ataturk turkiye Ataturk
naftali-bennett israel Naftali Bennett
narendra-modi india Narendra Modi
nawaf-salam lebanon Nawaf Salam
nicolas-maduro venezuela Maduro
nikol-pashinyan armenia Nikol Pashinyan
nikos-christodoulides cyprus Nikos Christodoulides
nursultan-nazarbayev kazakhstan Nazarbayev
olaf-scholz germany Olaf Scholz
paul-kagame rwanda Paul Kagame
petro-poroshenko ukraine Petro Poroshenko
prabowo-subianto indonesia Prabowo Subianto Djojohadikusumo
rafael-correa ecuador Rafael Correa
rashad-al-alimi yemen Rashad Muhammad al-Alimi
raul-castro cuba Raul Castro
recep-tayyip-erdogan turkiye Recep Tayyip Erdogan
rishi-sunak united-kingdom Rishi Sunak
robert-fico slovakia Fico
robert-kocharyan armenia Kocharian
rodrigo-duterte philippines Rodrigo Duterte
ruhollah-khomeini iran Ayatollah Khomeini
saddam-hussein iraq Saddam Hussein
sadyr-japarov kyrgyzstan Sadyr Japarov
salva-kiir south-sudan Salva Kiir
sanae-takaichi japan Sanae Takaichi
sauli-niinisto finland Sauli Niinisto
serdar-berdimuhamedov turkmenistan Serdar Berdimuhamedow
serzh-sargsyan armenia Sarkisyan
shavkat-mirziyoyev uzbekistan Shavkat Mirziyoyev
shehbaz-sharif pakistan Shehbaz Sharif
shinzo-abe japan Shinzo Abe
sukarno indonesia Sukarno
tamim-bin-hamad-al-thani qatar Tamim bin Hamad Al Thani
to-lam vietnam To Lam
tsai-ing-wen taiwan Tsai Ing-wen
turgut-ozal turkiye Ozal
ulf-kristersson sweden Ulf Kristersson
viktor-orban hungary Orban
vjosa-osmani kosovo Vjosa Osmani
vladimir-putin russia Putin
volodymyr-zelenskyy ukraine Volodymyr Zelenskyy
william-ruto kenya William Ruto
xi-jinping china Xi Jinping
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
