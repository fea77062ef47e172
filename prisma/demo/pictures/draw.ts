import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

/** A drawing of the hills between Sieg and Eder, with something in front of them. */
export type Drawing = {
  /** Of the sky, from above to the horizon. */
  sky: [string, string];
  /** Of the hills, from far to near. */
  hills: [string, string, string];
  hasMoon?: boolean;
  front: 'castle' | 'town' | 'panels' | 'pipes' | 'stream' | 'bicycle' | 'group';
  /** Of what stands in front. */
  ink: string;
};

const WIDTH = 1600;
const HEIGHT = 1067;
const GROUND = 820;
const QUALITY = 82;

type Paint = (context: SKRSContext2D) => void;

/** As a JPEG, the same every time. */
export function drawPicture({ sky, hills, hasMoon, front, ink }: Drawing): Buffer {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const air = context.createLinearGradient(0, 0, 0, GROUND);
  air.addColorStop(0, sky[0]);
  air.addColorStop(1, sky[1]);
  context.fillStyle = air;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  if (hasMoon) disc(context, 1280, 210, 74, '#f4f0d8');
  for (const [index, colour] of hills.entries()) hill(context, colour, 520 + index * 130, index);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  FRONTS[front](context);
  return canvas.toBuffer('image/jpeg', QUALITY);
}

function hill(context: SKRSContext2D, colour: string, top: number, index: number): void {
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, HEIGHT);
  for (let x = 0; x <= WIDTH; x += 8) {
    const wave = Math.sin(x / (230 + index * 60) + index * 2.1) * 58 + Math.sin(x / 91 + index) * 14;
    context.lineTo(x, top + wave);
  }
  context.lineTo(WIDTH, HEIGHT);
  context.fill();
}

function disc(context: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

function house(context: SKRSContext2D, x: number, width: number, height: number): void {
  context.fillRect(x, GROUND - height, width, height + 90);
  context.beginPath();
  context.moveTo(x - 14, GROUND - height);
  context.lineTo(x + width / 2, GROUND - height - width * 0.55);
  context.lineTo(x + width + 14, GROUND - height);
  context.fill();
}

const FRONTS: Record<Drawing['front'], Paint> = {
  castle(context) {
    context.fillRect(520, 560, 560, 350);
    for (let step = 0; step < 9; step += 1) context.fillRect(520 + step * 66, 530, 34, 34);
    house(context, 450, 120, 330);
    house(context, 1050, 120, 380);
  },
  town(context) {
    for (const [index, x] of [180, 330, 500, 640, 830, 980, 1150, 1300].entries()) {
      house(context, x, 120 + (index % 3) * 18, 150 + ((index * 53) % 110));
    }
    context.fillRect(742, 430, 64, 400);
    context.beginPath();
    context.moveTo(728, 430);
    context.lineTo(774, 290);
    context.lineTo(820, 430);
    context.fill();
  },
  panels(context) {
    for (let row = 0; row < 3; row += 1) {
      for (let column = 0; column < 6; column += 1) {
        const x = 160 + column * 220 + row * 40;
        const y = 660 + row * 110;
        context.beginPath();
        context.moveTo(x, y + 74);
        context.lineTo(x + 44, y);
        context.lineTo(x + 206, y);
        context.lineTo(x + 162, y + 74);
        context.fill();
      }
    }
  },
  pipes(context) {
    for (const x of [220, 520, 820, 1120]) house(context, x, 180, 170);
    context.lineWidth = 26;
    context.beginPath();
    context.moveTo(120, 960);
    context.lineTo(1480, 960);
    for (const x of [310, 610, 910, 1210]) {
      context.moveTo(x, 960);
      context.lineTo(x, 900);
    }
    context.stroke();
  },
  stream(context) {
    context.beginPath();
    context.moveTo(700, 760);
    context.bezierCurveTo(900, 840, 480, 900, 620, HEIGHT);
    context.lineTo(1100, HEIGHT);
    context.bezierCurveTo(880, 930, 1080, 850, 760, 760);
    context.fill();
  },
  bicycle(context) {
    context.lineWidth = 18;
    for (const x of [560, 1010]) {
      context.beginPath();
      context.arc(x, 840, 120, 0, Math.PI * 2);
      context.stroke();
    }
    context.beginPath();
    context.moveTo(560, 840);
    context.lineTo(690, 640);
    context.lineTo(900, 640);
    context.lineTo(1010, 840);
    context.moveTo(690, 640);
    context.lineTo(770, 840);
    context.lineTo(900, 640);
    context.lineTo(880, 570);
    context.lineTo(960, 560);
    context.stroke();
    context.fillRect(620, 600, 140, 22);
  },
  group(context) {
    for (const [index, x] of [420, 560, 690, 830, 960, 1110].entries()) {
      const top = 560 + ((index * 37) % 60);
      context.beginPath();
      context.arc(x, top, 46, 0, Math.PI * 2);
      context.fill();
      context.beginPath();
      context.roundRect(x - 62, top + 56, 124, 380, 50);
      context.fill();
    }
  },
};
