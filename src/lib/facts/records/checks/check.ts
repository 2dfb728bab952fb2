import type { Problem } from '../../model/problem.ts';
import type { Register } from '../register.ts';

/** One rule that records have to keep towards each other: all breaches of it, in any order. */
export type Check = (register: Register) => Problem[];
