/** How a report looks on the screen and on paper: ink on paper, thin rules. */
export const REPORT_CSS = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; color: #24211c; background: #f6f2e8; font: 1.0625rem/1.55 'Source Serif 4', Georgia, serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1875rem; }
.subtitle { margin: .25rem 0 1.5rem; }
.subtitle, footer, .notes, table { font: .875rem/1.5 'Source Sans 3', 'Helvetica Neue', sans-serif; }
sup { font: .6875rem/1 'Source Sans 3', sans-serif; }
a { color: inherit; text-underline-offset: .15em; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #cfc7b5; text-align: start; vertical-align: top; }
.notes li { margin-bottom: .5rem; overflow-wrap: anywhere; }
.notes code { font-size: .8125em; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid #cfc7b5; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
	body { color: #e6e1d6; background: #15171a; }
	th, td, footer { border-color: #3d4046; }
}
@media print {
	body { max-width: none; margin: 0; color: #000; background: none; font-size: 10.5pt; }
	.wide { overflow: visible; }
	h2 { break-after: avoid; }
	tr, .notes > li { break-inside: avoid; }
}
`;
