/** Which metrics count acts, done once, and not a level that has an earlier and a later state: their figures are of occasions. */
import { MODERATION_METRICS } from '../types';
import type { Metric } from '../types';

const ACTS: readonly Metric[] = [...MODERATION_METRICS, 'fine'];

export const isAct = (metric: Metric): boolean => ACTS.includes(metric);
