import type { Sign } from '#lib/answers/graph/answer.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { round, type Ink, type Mark } from '../../marks.ts';

/** The sign of a year as a small drawing around a point: plus, minus, plus over minus, a turn from one to the other, a ring for none. `size` in pixels. */
export function signMark(sign: Sign, at: Point, size: number, opacity = 1, ink: Ink = 'ink'): Mark {
	const half = size / 2;
	const stroke = { stroke: ink, width: size < 5 ? 1 : 1.3, opacity } as const;
	const drawn = (d: string): Mark => ({ mark: 'path', d, ...stroke });
	const across = (y: number) => segment(at, [-half, y], [half, y]);
	switch (sign) {
		case '+':
			return drawn(`${across(0)} ${segment(at, [0, -half], [0, half])}`);
		case '-':
			return drawn(across(0));
		case 'mixed':
			return drawn(
				`${across(-half * 0.4)} ${segment(at, [0, -half * 1.3], [0, half * 0.5])} ${across(half)}`
			);
		case 'turned':
			return drawn(
				segment(
					at,
					[-half, half * 0.8],
					[-half * 0.2, -half * 0.8],
					[half * 0.2, half * 0.8],
					[half, -half * 0.8]
				)
			);
		case '0':
			return { mark: 'circle', at, radius: half * 0.7, ...stroke };
		default:
			return sign satisfies never;
	}
}

function segment(at: Point, ...points: readonly (readonly [number, number])[]): string {
	return `M ${points.map(([x, y]) => `${String(round(at.x + x))} ${String(round(at.y + y))}`).join(' L ')}`;
}
