/** Leaders of states in America: see `../given-names.ts`. */
export const AMERICAS = `
https://kids.britannica.com/students/article/John-Napier-Turner/338975
	canada Turner: John Turner
https://ast.wikipedia.org/wiki/Primer_Ministru_de_Les_Bahames
	bahamas Ingraham: Hubert Ingraham
	bahamas Pindling: Lynden Pindling
http://faculty.webster.edu/corbetre/haiti-archive-new/msg01935.html
	haiti Fignole: Daniel Fignolé
	haiti Kebreau: Antonio Kébreau
	haiti Lavaud: Franck Lavaud
	haiti Manigat: Leslie Manigat
https://naijadetails.com/list-of-all-presidents-of-haiti/
	haiti Aristide: Jean-Bertrand Aristide
	haiti Cedras: Raoul Cédras
https://infoplease.com/encyclopedia/people/history/dominican/bosch-juan
	dominican-republic Bosch: Juan Bosch
https://simple.wikipedia.org./wiki/Prime_Minister_of_Belize
	belize Esquivel: Manuel Esquivel
	belize Musa: Said Musa
	belize Price: George Price
http://rafaelvlis.blogspot.com/2014_03_02_archive.html
	venezuela Gallegos: Rómulo Gallegos
	venezuela Larrazabal: Wolfgang Larrazábal
https://www.rnw.org/archive/ex-surinam-president-ferrier-dies-99
	suriname Ferrier: Johan Ferrier
https://brasil.estadao.com.br/blogs/arquivo/ha-50-anos-janio-renunciava-a-presidencia/
	brazil Quadros: Jânio Quadros
https://pt.wiki34.com/wiki/Eduardo_Lonardi
	argentina Lonardi: Eduardo Lonardi
https://www.elliberal.com.ar/noticia/viceversa/634342/ral-lastiri-el-hombre-de-las-trescientas-corbatas
	argentina Campora: Héctor Cámpora
	argentina Lastiri: Raúl Lastiri
http://www.biografiasyvidas.com/biografia/v/viola.htm
	argentina Viola: Roberto Viola
https://deit.abcdef.wiki/wiki/Liste_der_Pr%C3%A4sidenten_Uruguays
	uruguay Berreta: Tomás Berreta
	uruguay Gestido: Óscar Gestido
https://fra.wiki/wiki/Benito_Nardone_Cetrulo
	uruguay Nardone: Benito Nardone
`;
