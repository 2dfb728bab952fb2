/** A font file to be put into an SVG file, so that it looks the same where the fonts are not installed. */
export interface EmbeddedFont {
	readonly family: 'serif' | 'sans';
	readonly italic: boolean;
	/** The woff2 file, in base 64. */
	readonly base64: string;
}

const NAMES = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

/** The style sheet that embeds fonts; for `SvgOptions.css`. Pictures rasterised from an SVG file see no other fonts. */
export function fontCss(fonts: readonly EmbeddedFont[]): string {
	return fonts
		.map(
			({ family, italic, base64 }) =>
				`@font-face{font-family:'${NAMES[family]}';font-style:${italic ? 'italic' : 'normal'};font-weight:200 900;font-display:swap;src:url(data:font/woff2;base64,${base64}) format('woff2')}`
		)
		.join('');
}
