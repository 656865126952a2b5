import type { Chart } from '../../domain/page.js';
import { drawnChart } from '../chart.js';
import type { Printer } from '../print.js';
import { shorten } from '../text/shorten.js';

/** In the units of the drawing, which on a phone are pixels. */
const WIDTH = 360;
const PLOT_HEIGHT = 110;
/** Lines of text above and below the bars. */
const LINE = 18;
const MAX_BAR_WIDTH = 36;
/** Of the room that a bar has, the part that it fills. */
const FILLED = 0.7;
/** As wide as a letter of a label is on average. */
const LETTER = 7;
/** A week without merges is a line, and not missing. */
const MIN_HEIGHT = 1;

interface Bar {
  label: string;
  /** The number as the language writes it. */
  value: string;
  x: string;
  y: string;
  width: string;
  height: string;
  /** Where the texts above and below the bar stand. */
  center: string;
  above: string;
}

export interface ChartView {
  width: number;
  height: number;
  /** Where the labels stand. */
  below: number;
  /** Of the line that the bars stand on. */
  ground: number;
  bars: Bar[];
}

const units = (value: number) => String(Math.round(value * 10) / 10);

/** Where a template draws the columns of a chart; null where it would say nothing. */
export function chartView(chart: Chart, printer: Printer): ChartView | null {
  const drawn = drawnChart(chart);
  if (drawn === null) return null;
  const room = WIDTH / drawn.bars.length;
  const width = Math.min(MAX_BAR_WIDTH, room * FILLED);
  const ground = LINE + PLOT_HEIGHT;
  const bars = drawn.bars.map(({ label, value }, index): Bar => {
    const height = Math.max(MIN_HEIGHT, (value / drawn.highest) * PLOT_HEIGHT);
    const center = (index + 0.5) * room;
    return {
      label: shorten(printer.print(label) ?? '', Math.floor(room / LETTER)),
      value: printer.print({ type: 'number', number: value }) ?? '',
      x: units(center - width / 2),
      y: units(ground - height),
      width: units(width),
      height: units(height),
      center: units(center),
      above: units(ground - height - 5),
    };
  });
  return { width: WIDTH, height: ground + LINE, below: ground + LINE - 4, ground, bars };
}
