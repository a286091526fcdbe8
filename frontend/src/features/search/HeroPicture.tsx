import { YarnBall } from '../../ui/YarnBall'
import { Church, Gables, Village, WindTurbine } from './HeroTowns'

const threadFromTown =
  'M1160 274C1206 300 1204 352 1154 372S1016 372 968 398S1000 446 1084 444S1224 446 1212 482S1066 470 966 480S812 524 744 490'
const threadFromChurch = 'M1212 466C1224 500 1090 472 1010 484S930 500 906 490'

/** Hills, three small towns, and a ball of thread that rolls from the one to the next; less of it above a result. */
export function HeroPicture({ compact }: { compact: boolean }) {
  return (
    <svg
      className="hero__picture"
      viewBox={compact ? '0 336 1440 224' : '0 0 1440 560'}
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {!compact && <Horizon />}
      <path
        className="hill hill--middle"
        d="M0 500C230 456 460 490 650 442S900 330 1050 344s160 68 242 86 90 8 148 2v128H0Z"
      />
      <path
        className="grass"
        d="M840 424l5-12 5 11M900 410l4-11 6 9M560 468l4-11 6 10M1090 424l5-11 5 10M480 482l5-11 5 10"
      />
      {!compact && <Gables x={966} y={362} />}
      <Trees />
      <path
        className="hill hill--near"
        d="M0 532C210 486 420 528 640 496s330-70 470-52 220 34 330 14v102H0Z"
      />
      <Church x={1200} y={458} />
      <path
        className="furrows"
        d="M930 556c40-30 90-56 150-72M1030 558c34-26 70-46 116-62M1130 558c26-20 58-38 92-50M1236 560c24-18 46-32 72-42"
      />
      <path className="thread hero__thread" d={compact ? threadFromChurch : threadFromTown} />
      <g className="hero__ball">
        {compact ? <YarnBall cx={890} cy={462} r={32} /> : <YarnBall cx={726} cy={450} r={44} />}
      </g>
      <path
        className="hill hill--front"
        d="M0 540c160-30 330-18 520-26s260 6 420 14 330-22 500-10v42H0Z"
      />
      <path className="hill hill--edge" d="M0 561v-8c200-22 420-14 640-6s460 10 800-14v28Z" />
    </svg>
  )
}

function Horizon() {
  return (
    <>
      <circle className="sun" cx="1190" cy="120" r="62" />
      <circle className="sun-ring" cx="1184" cy="115" r="62" />
      <path
        className="birds"
        d="M866 150q9-11 18 0q9-11 18 0M920 122q7-9 14 0q7-9 14 0M1020 172q6-8 12 0q6-8 12 0"
      />
      <path
        className="cloud"
        d="M1010 96h92c14 0 14-20-2-20-4-20-36-24-44-6-18-10-38 4-34 16-20-2-26 10-12 10ZM1306 168h86c13 0 13-18-2-18-4-18-34-22-41-6-17-9-36 4-32 15-19-2-24 9-11 9Z"
      />
      <path
        className="hill hill--far"
        d="M0 478C190 440 480 482 700 424S1004 248 1152 262s122 58 182 28 106-48 106-48v318H0Z"
      />
      <Village x={1090} y={270} />
      <WindTurbine x={1316} y={284} size={1} />
      <WindTurbine x={1388} y={258} size={0.8} />
      <path className="fjord" d="M1094 372c70-26 190-34 346-22v96h-470c30-34 76-58 124-74Z" />
      <path className="waves" d="M1252 372h46M1300 358h40M1400 366h40M1262 400h52M1400 396h30" />
      <g className="boat" transform="translate(128 8)">
        <path className="roof" d="M1226 340l26-44 2 44Z" />
        <path className="wall" d="M1258 340v-52l22 52Z" />
        <path className="line" d="M1256 284v60" />
        <path className="hull" d="M1218 346h72c-6 12-14 16-22 16h-30c-10 0-16-6-20-16Z" />
      </g>
    </>
  )
}

function Trees() {
  return (
    <g className="trees">
      <path className="line" d="M1176 406v-30M656 440v-26M1362 462v-30M1392 466v-24M612 452v-18" />
      <ellipse cx="1176" cy="362" rx="15" ry="21" />
      <ellipse cx="612" cy="420" rx="11" ry="15" />
      <ellipse cx="656" cy="402" rx="14" ry="19" />
      <ellipse cx="1362" cy="418" rx="16" ry="23" />
      <ellipse cx="1392" cy="432" rx="13" ry="18" />
    </g>
  )
}
