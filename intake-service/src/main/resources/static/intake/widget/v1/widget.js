/* Innspill widget 1, see docs/widget.md. Never changed once released: pages hold its hash. */
(() => {
'use strict';
const script = document.currentScript;
const home = new URL('.', script.src);
const LONGEST = 2000;

const TEXTS = {
nb: {
  title: 'Hjelp oss å bli bedre', question: 'Fant du det du lette etter?', YES: 'Ja', PARTLY: 'Delvis', NO: 'Nei', required: '* Påkrevd',
  askYES: 'Hva var bra, og hva kan bli bedre?', askPARTLY: 'Hva manglet?', askNO: 'Hva lette du etter?', optional: '(valgfritt)',
  unanswered: 'Tilbakemeldinger blir ikke besvart.', contact: 'Trenger du svar, ta kontakt med oss',
  personal: 'Ikke skriv navn, fødselsnummer eller andre opplysninger om deg selv eller andre.',
  careful: 'Det ser ut til at du har skrevet et fødselsnummer eller en e-postadresse. Ta det bort.',
  left: '{} tegn igjen', over: '{} tegn for mye', send: 'Send', sending: 'Sender …', wrong: 'Rett dette før du sender',
  choose: 'Velg ja, delvis eller nei', long: 'Kort ned teksten: {} tegn for mye',
  thanks: 'Takk for hjelpen!', sent: 'Tilbakemeldingen er sendt til {}. Den går til dem som kan gjøre noe med det.',
  code: 'Kvitteringskode', keep: 'Du trenger ikke å logge inn.', status: 'Se hva som skjer', another: 'Gi en tilbakemelding til',
  preview: 'Dette er en forhåndsvisning: ingenting ble sendt.',
  offline: 'Vi får ikke kontakt. Prøv igjen når du er på nett.', busy: 'Det er sendt mye på kort tid. Vent {} sekunder, og prøv igjen.',
  down: 'Vi kan ikke ta imot akkurat nå. Prøv igjen om litt.', still: 'Det du har skrevet, er her fortsatt.', refused: 'Skjemaet virker ikke på denne siden.', form: 'Bruk dette skjemaet',
  twice: 'Vi har alt fått det du skrev først. Send igjen for å gi dette i tillegg.', again: 'Prøv igjen',
  help: 'Trenger du hjelp nå?', helpText: 'Det du skriver her, blir ikke lest med en gang. Ring:',
  h113: 'Fare for liv eller akutt sykdom', h110: 'Brann', h112: 'Politi', h116123: 'Mental Helse, hele døgnet', h116111: 'Alarmtelefonen for barn og unge', h116006: 'VO-linjen: vold og overgrep',
  appeal: 'Vil du klage på et vedtak?', appealText: 'En tilbakemelding er ikke en klage, og klagefristen løper.', appealLink: 'Slik klager du' },
nn: {
  title: 'Hjelp oss å bli betre', question: 'Fann du det du leita etter?', YES: 'Ja', PARTLY: 'Delvis', NO: 'Nei', required: '* Må fyllast ut',
  askYES: 'Kva var bra, og kva kan bli betre?', askPARTLY: 'Kva mangla?', askNO: 'Kva leita du etter?', optional: '(valfritt)',
  unanswered: 'Vi svarar ikkje på tilbakemeldingar.', contact: 'Treng du svar, ta kontakt med oss',
  personal: 'Ikkje skriv namn, fødselsnummer eller andre opplysningar om deg sjølv eller andre.',
  careful: 'Det ser ut til at du har skrive eit fødselsnummer eller ei e-postadresse. Ta det bort.',
  left: '{} teikn igjen', over: '{} teikn for mykje', send: 'Send', sending: 'Sender …', wrong: 'Rett dette før du sender',
  choose: 'Vel ja, delvis eller nei', long: 'Kort ned teksten: {} teikn for mykje',
  thanks: 'Takk for hjelpa!', sent: 'Tilbakemeldinga er send til {}. Ho går til dei som kan gjere noko med det.',
  code: 'Kvitteringskode', keep: 'Du treng ikkje å logge inn.', status: 'Sjå kva som skjer', another: 'Gi ei tilbakemelding til',
  preview: 'Dette er ei førehandsvising: ingenting vart sendt.',
  offline: 'Vi får ikkje kontakt. Prøv igjen når du er på nett.', busy: 'Det er sendt mykje på kort tid. Vent {} sekund, og prøv igjen.',
  down: 'Vi kan ikkje ta imot akkurat no. Prøv igjen om litt.', still: 'Det du har skrive, er her framleis.', refused: 'Skjemaet verkar ikkje på denne sida.', form: 'Bruk dette skjemaet',
  twice: 'Vi har alt fått det du skreiv først. Send igjen for å gi dette i tillegg.', again: 'Prøv igjen',
  help: 'Treng du hjelp no?', helpText: 'Det du skriv her, blir ikkje lese med ein gong. Ring:',
  h113: 'Fare for liv eller akutt sjukdom', h110: 'Brann', h112: 'Politi', h116123: 'Mental Helse, heile døgnet', h116111: 'Alarmtelefonen for barn og unge', h116006: 'VO-linja: vald og overgrep',
  appeal: 'Vil du klage på eit vedtak?', appealText: 'Ei tilbakemelding er ikkje ei klage, og klagefristen går.', appealLink: 'Slik klagar du' },
en: {
  title: 'Help us improve', question: 'Did you find what you were looking for?', YES: 'Yes', PARTLY: 'Partly', NO: 'No', required: '* Required',
  askYES: 'What was good, and what could be better?', askPARTLY: 'What was missing?', askNO: 'What were you looking for?', optional: '(optional)',
  unanswered: 'We do not reply to feedback.', contact: 'If you need a reply, contact us',
  personal: 'Do not write names, national identity numbers or anything else about yourself or others.',
  careful: 'You seem to have written a national identity number or an e-mail address. Please take it out.',
  left: '{} characters left', over: '{} characters too many', send: 'Send', sending: 'Sending …', wrong: 'Put this right before you send',
  choose: 'Choose yes, partly or no', long: 'Shorten the text: {} characters too many',
  thanks: 'Thank you for helping!', sent: 'Your feedback is sent to {}. It goes to those who can do something about it.',
  code: 'Receipt code', keep: 'You do not have to log in.', status: 'See what happens', another: 'Give more feedback',
  preview: 'This is a preview: nothing was sent.',
  offline: 'We cannot reach the server. Try again when you are online.', busy: 'Much has been sent in a short time. Wait {} seconds and try again.',
  down: 'We cannot take this in just now. Try again in a while.', still: 'What you have written is still here.', refused: 'The form does not work on this page.', form: 'Use this form',
  twice: 'We already have what you wrote first. Send again to give this as well.', again: 'Try again',
  help: 'Do you need help now?', helpText: 'What you write here is not read at once. Call:',
  h113: 'Danger to life or acute illness', h110: 'Fire', h112: 'Police', h116123: 'Mental Helse, day and night', h116111: 'Emergency line for children and young people', h116006: 'Domestic violence helpline',
  appeal: 'Do you want to appeal a decision?', appealText: 'Feedback is not an appeal, and the time limit is running.', appealLink: 'How to appeal' },
se: {
  title: 'Veahket min šaddat buorebun', question: 'Gávdnetgo dan maid ohcet?', YES: 'Gávdnen', PARTLY: 'Muhtun muddui', NO: 'In gávdnan', required: '* Ferte devdojuvvot',
  askYES: 'Mii lei buorre, ja mii sáhttá buoriduvvot?', askPARTLY: 'Mii váillui?', askNO: 'Maid ohcet?', optional: '(eaktodáhtolaš)',
  unanswered: 'Mii eat vástit cealkámušaide.', contact: 'Jos dárbbašat vástádusa, váldde oktavuođa minguin',
  personal: 'Ale čále namaid, riegádannummariid dahje eará dieđuid iežat dahje earáid birra.',
  careful: 'Orru ahte leat čállán riegádannummara dahje e-boastačujuhusa. Váldde dan eret.',
  left: '{} mearkka báhcet', over: '{} mearkka menddo ollu', send: 'Sádde', sending: 'Sáddejuvvo …', wrong: 'Divo dán ovdal go sáddet',
  choose: 'Vállje gávdnen, muhtun muddui dahje in gávdnan', long: 'Oanit teavstta: {} mearkka menddo ollu',
  thanks: 'Giitu veahki ovddas!', sent: 'Cealkámuš lea sáddejuvvon: {}. Dat manná sidjiide geat sáhttet dahkat juoidá.',
  code: 'Kuiteraŋgga kodda', keep: 'It dárbbaš logget sisa.', status: 'Geahča mii dáhpáhuvvá', another: 'Atte vel cealkámuša',
  preview: 'Dát lea ovdačájáhus: ii mihkkege sáddejuvvon.',
  offline: 'Mii eat oaččo oktavuođa. Geahččal ođđasit go leat neahtas.', busy: 'Ollu lea sáddejuvvon oanehis áiggis. Vuordde {} sekundda ja geahččal ođđasit.',
  down: 'Mii eat sáhte dál vuostáiváldit. Geahččal ođđasit maŋŋel.', still: 'Dat maid leat čállán, lea ain dás.', refused: 'Skovvi ii doaimma dán siiddus.', form: 'Geavat dán skovi',
  twice: 'Mii leat juo ožžon dan maid vuosttaš háve čállet. Sádde ođđasit jos háliidat addit maiddái dán.', again: 'Geahččal ođđasit',
  help: 'Dárbbašatgo veahki dál?', helpText: 'Dat maid dáppe čálát, ii lohkkojuvvo dalán. Riŋge:',
  h113: 'Heakkavárra dahje fáhkka buozanvuohta', h110: 'Buollin', h112: 'Politiija', h116123: 'Mental Helse, birra jándora', h116111: 'Mánáid ja nuoraid alárbmatelefovdna', h116006: 'VO-linnjá: veahkaváldi ja illasteapmi',
  appeal: 'Háliidatgo váidit mearrádusa?', appealText: 'Cealkámuš ii leat váidda, ja váiddaáigemearri gollá.', appealLink: 'Ná váiddát' }
};

/* Calls for help (Life, Violence, Child, Illness), Appeals and what only sounds so (N), as kinds.json has them: see docs/widget.md. */
const LEXICON = `
A .15 vedtak*,avslag*
A .3 jeg klager,vi klager,klager jeg,eg klagar,vi klagar
A .35 vil klage,ønsker å klage,ønskjer å klage
A .4 statsforvalteren
A .6 váidaga
A 1 klage på ... vedtak*,klager på ... vedtak*,klage over ... vedtak*,klager over ... vedtak*,klage på ... avslag*,klager på ... avslag*,klage på ... avgjørelse*,klager på ... avgjørelse*,klage på beslutning*,klage på skatteoppgjør*,klage på ... tilbakekreving*,klage på karakter*,klager på karakter*,klage på eksamen*,klage på forelegg*,klage på parkeringsgebyr*,klage på bot*,klage på gebyr*,klage på byggetillatelse*,klage på tildeling*,klage på plassering*,anke,anker,anket,klagefrist*,klageadgang*,klagerett*,klageinstans*,formell klage,omgjør* vedtak*,omgjøre ... vedtak*,omgjort vedtak*,omgjør ... vedtak*,vedtaket omgjort,vedtaket gjort om,vedtak* omgjøres,ny vurdering av vedtak*,ny behandling av saken,vurdere ... saken ... på nytt,vurdert på nytt,behandlet på nytt,uenig med vedtak*,ikke enig i avslag*,ikke enig i ... vedtak*,ikke enig i avgjørelse*,godtar ikke vedtak*,godtar ikke avslag*,aksepterer ikke vedtak*,aksepterer ikke avslag*,vedtaket er feil,avslaget er feil,vedtaket er urimelig,bestrider,avslag ... vil klage,avslag ... ønsker å klage,avslag ... hvordan klager,hvordan klager jeg,hvordan kan jeg klage,klag*|ank* ... vedtak*|avslag*|avgjør*,vedtak*|avslag* ... klag*,uenig*|ueinig* i ... vedtak*|avslag*|avgjør*,overprøv*,klagenemnd*,trygderetten,klage til statsforvalteren,oppsettende virkning,utsatt iverksetting,klager på ileggelse*,legger fram klage,begjærer,ber om omgjøring,oppfyller vilkårene ... avslag*,klagar på ... vedtak*,klagar på ... avslag*,klage på ... avgjerd*,påklag*,ankar,anka,gjere om vedtak*,gjer om vedtak*,gjort om vedtak*,omgjer* vedtak*,ueinig i avgjerd*,ikkje einig i vedtak*,ikkje samd i vedtak*,ikkje einig i avslag*,godtek ikkje vedtak*,godtek ikkje avslag*,avslag ... ønskjer å klage,korleis klagar eg,korleis kan eg klage,klag*|ank* ... vedtak*|avslag*|avgjerd*,usam* i ... vedtak*|avslag*|avgjer*,vurdere ... saka ... på nytt,handsama på nytt,ber om omgjering,ber om ny vurdering,appeal,appealing,deadline for appeal*,complain about ... decision,complaint against the decision,complaint about the decision,disagree with ... decision,disagree with ... rejection,disagree with ... refusal,do not agree with the decision,don't agree with the decision,don't accept the decision,do not accept ... decision,dispute ... decision,contest ... decision,challenge ... decision,reverse the decision,overturn ... decision,reconsider ... decision,reconsider my,reconsider ... application,review of the decision,decision reviewed,application was rejected ... complain,rejected ... want to complain,decision is wrong,refusal is wrong,rejection is wrong,ask for a review,request a review,váidalit mearrádus*,váidalan ... mearrádusa,váidit mearrádusa,váidda mearrádusa,váidda mearrádussii,váidin ... mearrádusa,háliidan váidalit,háliidan váidit,guoddalit,guoddalan,váidináigemearri,váidinvuoigatvuohta,biehttalanmearrádus*,biehttaluvvui ... váid*,in dohkket mearrádusa,in leat ovttaoaivilis mearrádus*,mearrádusa rievdadit,ođđasit meannudit
C .3 jeg er ... år og
C 1 barnet blir slått,barna blir slått,barn blir slått,slår barna,slår barnet,slår sønnen,slår datteren,slår ungen*,mishandler barn*,barn som blir mishandlet,barnemishandling,barnet får ikke mat,barna får ikke mat,barn alene hjemme,barna er alene,misbruk av barn,misbruker barn*,tar på meg der,pappa slår,mamma slår,faren slår,moren slår,stefaren,tør ikke gå hjem,tør ikke dra hjem,seksuelt misbruk*,nabobarn* ... gråter,hører ... barn* skrike,barna skriker hver,barnet blir slege,barna blir slegne,borna blir slegne,slår borna,slår sonen,slår dottera,born åleine heime,tør ikkje gå heim,tør ikkje dra heim,child is being beaten,children are being beaten,hits the child*,hits his child*,hits her child*,beats the child*,beats his child*,beats her child*,hitting the child*,child abuse,abusing the child*,abusing his,abusing her,dad hits,father hits,mother hits,mum hits,afraid to go home,scared to go home,sexually abused,children are left alone,child left alone,cábmá máná,cábmá mánáid,čorbmada mánáid,huškku mánáid,huškku máná,áhčči cábmá,áhčči huškku,eadni huškku,in duostta mannat ruoktot,in duosttat mannat ruoktot
I 1 hjerteinfarkt,får ikke puste,puster ikke,besvimt,bevisstløs,blør kraftig,blør mye,brystsmerter,hjerneslag,trenger ambulanse,send ambulanse,ring ambulanse,akutt syk,livstruende,livsfare,det brenner,brenner i,står i brann,ikke mat til barna,har ikke mat,ikke penger til mat,uten mat,sover ute,ingen steder å bo,står på gata,uten medisin,tom for insulin,nødssituasjon,ikke spist på,hjarteinfarkt,får ikkje puste,pustar ikkje,svimt av,medvitslaus,treng ambulanse,akutt sjuk,livstrugande,det brenn,har ikkje mat,ikkje pengar til mat,søv ute,ikkje ete på,heart attack,can't breathe,cannot breathe,not breathing,unconscious,bleeding heavily,chest pain*,need an ambulance,send an ambulance,call an ambulance,on fire,life-threatening,no food for,have no food,no money for food,sleeping outside,nowhere to sleep,on the street tonight,haven't eaten,have not eaten,vaibmodohppehat,in sáhte vuoigŋat,ii vuoiŋŋa,dárbbašan ambulánssa,sáddejehket ambulánssa,buollá,mus ii leat biebmu,mis ii leat biebmu,heahtedilli
L 1 selvmord,selvmordstanker,selvmordsforsøk,ta livet mitt,ta mitt eget liv,tar livet mitt,ta livet av meg,tar livet av meg,vil ikke leve,ikke leve lenger,orker ikke leve,orker ikke å leve,vil dø,ønsker å dø,har lyst til å dø,bedre om jeg var død,ikke vil leve,livet er ikke verdt,ikke verdt å leve,ingen annen utvei,ingen grunn til å leve,skade meg selv,skader meg selv,kutter meg,selvskading,avslutte livet,avslutte alt,gjøre slutt på livet,gjøre slutt på alt,orker ikke mer,klarer ikke mer,alt er håpløst,hoppe foran toget,siste gang dere hører fra meg,sjølvmord,sjølvmordstankar,vil ikkje leve,ikkje leve lenger,orkar ikkje leve,orkar ikkje å leve,vil døy,ønskjer å døy,har lyst til å døy,livet er ikkje verdt,ingen annan utveg,skade meg sjølv,skadar meg sjølv,gjere slutt på livet,gjere slutt på alt,orkar ikkje meir,klarar ikkje meir,greier ikkje meir,suicide,suicidal,kill myself,killing myself,end my life,ending my life,take my own life,take my life,want to die,wish i was dead,wish i were dead,don't want to live,do not want to live,no reason to live,not worth living,better off dead,hurt myself,harm myself,self-harm,end it all,no way out,cannot go on,can't go on,can't take it anymore,overdose,iešsorbmen,iešsoardin,in háliit šat eallit,in háliit eallit,in áiggo šat eallit,in nagat šat eallit,háliidan jápmit,hálidan jápmit,sorbmet iežan,goddit iežan,váldit heakka,vahágahttit iežan,in nagot šat,in gierdda šat
N .5 ingenting å klage på,ikke noe å klage på,ikke noe å utsette på,ikke klage på vedtak*,ikke en klage på vedtak*,ikke en klage på ... vedtak*,ikke en klage,siden om klage,siden om å klage,siden om klage på vedtak,siden om klage på ... vedtak*,skjemaet for klage,skjemaet for klage på vedtak,informasjonen om klage,informasjon om klage*,informasjonen om klagefrist*,teksten om klage*,teksten om klage på vedtak*,avsnittet om klage*,svar på klagen,skjemaet tar livet av meg,ventetiden tar livet av meg,køen tar livet av meg,systemet tar livet av meg,forebygging av selvmord,kurs om selvmord*,foredrag om selvmord*,informasjon om selvmord*,siden om selvmord*,sidene om selvmord*,siden om overgrep,sidene om overgrep,informasjonen om overgrep,siden om voldtekt,slår meg som,slår meg at,det slår meg,brenner inne med,orker ikke mer papir*,orker ikke mer skjema*,klarer ikke mer enn,hva jeg kan klage på,ikkje noko å klage på,ikkje ei klage på vedtak*,ikkje ei klage,sida om klage*,sida om klage på vedtak*,skjemaet for klage*,informasjonen om klage*,sida om overgrep,nothing to complain about,not an appeal,not appealing,the appeal page,information about appeal*,information on appeal*,appeal form,visually appealing,design is appealing,looks appealing,suicide prevention,information about suicide,page about suicide,page about domestic violence,information about domestic violence,it hits me,ii mihkkege váidalit
V 1 slår meg,slo meg,banker meg,truer meg,truet meg på livet,trusler på livet,truer med å drepe,truer med kniv,drepe meg,drepe oss,redd for livet,frykter for livet,frykter for mitt liv,redd for mannen min,redd for kona mi,redd for eksen,redd for samboeren,mishandl*,voldtatt,voldtekt,voldtok,overgrep,vold i hjemmet,utsatt for vold,voldelig,stalker meg,forfølger meg,holdt fanget,innestengt av,tvangsgifte*,tvangsekteskap,flykte fra,trenger hjelp nå,trenger akutt hjelp,kom og hjelp,hjelp meg nå,ring politiet,send politi,angriper meg,trugar meg,truga meg på livet,trugar med å drepe,trugar med kniv,valdteken,valdtekt,vald i heimen,utsett for vald,valdeleg*,forfølgjer meg,treng hjelp no,treng akutt hjelp,hjelp meg no,hits me,hit me,beats me,beating me,threatens me,threatening me,threatened to kill,kill me,kill us,afraid for my life,fear for my life,scared of my husband,afraid of my husband,scared of my partner,afraid of my partner,raped,rape,abused me,abuses me,domestic violence,violent husband,violent partner,stalking me,held captive,forced marriage,need help now,need urgent help,help me now,send the police,in danger,attacking me,čorbmada mu,cábmá mu,huškku mu,huškumin mu,áitá mu,áitá goddit,balan heakkastan,balan iežan heakka,veagalválddahallan,veahkaválddálaš*,veahkaváldi,dárbbašan veahki dál,dárbbašan veahki dalán,veahket mu dál,veahkehehket mu,balan isidisttán`;
const NOT = /^(ikkj?e|aldri|ingen|ut[ae]n|intet|neppe|lite|h?verken|korkje|ei|not?|never|without|hardly|nothing|neither|.+n't)$/;
const NOT_SE = /^(in|it|ii|ean|ehpet|eai|almmá)$/;
const STOP = /^(og|men|and|but|muhto|ja|samt|likevel|selv|fordi|because|that|at|så|som|[.?!;:])$/;
const SURE = .77;
const LINES = { L: ['113', '116123'], V: ['112', '116006'], C: ['112', '116111'], I: ['113', '110'] };

const phrases = new Map();
for (const line of LEXICON.trim().split('\n')) {
  const [kind, weight, ...list] = line.split(' ');
  for (const written of list.join(' ').split(',')) {
    const words = written.split(' ').map(word => word === '...' ? null
      : new RegExp('^(' + word.split('|').map(one => one.replace('*', '.*')).join('|') + ')$'));
    for (const first of written.split(' ')[0].split('|')) {
      const begin = first.slice(0, 2);
      phrases.set(begin, [...phrases.get(begin) || [], { kind, weight: +weight, words }]);
    }
  }
}

const stand = (words, tokens, at) => {
  if (!words.length) return [];
  const [word, ...rest] = words;
  if (word) {
    const after = at < tokens.length && word.test(tokens[at]) && stand(rest, tokens, at + 1);
    return after && [at, ...after];
  }
  for (let to = at; to <= at + 4 && (to === at || /^[\p{L}\p{N}]/u.test(tokens[to - 1] || '.')); to++) {
    const after = stand(rest, tokens, to);
    if (after) return after;
  }
};

const notice = (text, lang) => {
  const tokens = text.normalize('NFC').replace(/[’‘]/g, "'").toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*|[.?!;:]/gu) || [];
  const hits = tokens.flatMap((token, at) => (phrases.get(token.slice(0, 2)) || []).flatMap(phrase => {
    const places = stand(phrase.words, tokens, at);
    return places ? [{ ...phrase, places }] : [];
  })).sort((a, b) => b.places.length - a.places.length || b.weight - a.weight);
  const used = new Set(), sum = {};
  for (const { kind, weight, places } of hits) {
    if (places.some(place => used.has(place))) continue;
    places.forEach(place => used.add(place));
    let negated = false;
    for (let at = places[0] - 1; kind === 'A' && at >= Math.max(0, places[0] - 3); at--) {
      if (STOP.test(tokens[at])) break;
      negated ||= NOT.test(tokens[at]) || lang === 'se' && NOT_SE.test(tokens[at]);
    }
    if (!negated) sum[kind] = (sum[kind] || 0) + weight;
  }
  const dangers = [...'LVCI'].filter(kind => sum[kind]);
  return {
    help: dangers.reduce((all, kind) => all + sum[kind], 0) >= SURE ? dangers.join('') : '',
    appeal: sum.A >= SURE
  };
};

const personal = text => /(^|\D)\d{6}[ .-]?\d{5}(?!\d)|\S@\S+\.\S/.test(text);

const style = new CSSStyleSheet();
style.replaceSync(`
:host { all: initial; display: block; position: relative; font-family: inherit; margin: 2em 0; }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
section { font-size: 1em; line-height: 1.5; color: #14212b; background: #fff; border: 1px solid #cfd8dd; border-radius: 12px; padding: clamp(1em, 4vw, 1.75em); max-width: 42em; overflow-wrap: anywhere; }
h2 { font-size: 1.3em; line-height: 1.25; margin: 0 0 .3em; }
h3 { font-size: 1.05em; margin: 0 0 .25em; }
p, ul { margin: 0 0 .75em; }
fieldset { border: 0; margin: 0 0 1em; padding: 0; min-width: 0; }
legend, .label { font-weight: 600; padding: 0; margin: 0 0 .5em; display: block; }
.soft { color: #46555f; }
.choices { display: flex; flex-wrap: wrap; gap: .5em; }
.choices label { flex: 1 1 7em; display: flex; align-items: center; gap: .6em; min-height: 48px; padding: .5em 1em; border: 2px solid #6d7f8a; border-radius: 10px; cursor: pointer; }
.choices label:hover { background: #e3f0f5; }
.choices label:has(:checked) { border-color: #0b4f6c; background: #e3f0f5; font-weight: 600; }
input[type=radio] { width: 1.3em; height: 1.3em; margin: 0; accent-color: #0b4f6c; flex: none; }
textarea { font: inherit; color: inherit; background: #fff; width: 100%; min-height: 7.5em; padding: .6em .75em; border: 2px solid #6d7f8a; border-radius: 10px; display: block; resize: vertical; margin: 0 0 .5em; }
[aria-invalid=true] { border-color: #9c1c2e; }
button { font: inherit; font-weight: 600; color: #fff; background: #0b4f6c; border: 2px solid #0b4f6c; border-radius: 10px; min-height: 48px; padding: .5em 1.5em; cursor: pointer; }
button:hover { text-decoration: underline; }
button[aria-disabled=true] { background: #46555f; border-color: #46555f; cursor: default; }
button.second { color: #0b4f6c; background: #fff; }
a { color: #0b4f6c; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid #14212b; outline-offset: 2px; box-shadow: 0 0 0 6px #ffb703; border-radius: 6px; }
.error { color: #9c1c2e; font-weight: 600; }
.note { border-left: 5px solid #0b4f6c; background: #e3f0f5; border-radius: 0 10px 10px 0; padding: .8em 1em; margin: 0 0 1em; }
.note > :last-child { margin-bottom: 0; }
.bad { border-color: #9c1c2e; background: #fbe7ea; }
.warn { border-color: #7a4b00; background: #fdf1dc; }
.note ul { list-style: none; padding: 0; }
.note li { padding: .15em 0; }
.tel { font-weight: 700; display: inline-block; min-width: 5.2em; }
.code { font: 700 1.2em/1.6 ui-monospace, monospace; }
.off { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { .choices label:has(:checked) { outline: 3px solid Highlight; } .note, section { border: 2px solid CanvasText; } }
`);

/* No markup is ever parsed: pages may demand trusted types. */
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

const pause = time => new Promise(done => setTimeout(done, time));
const language = code => ({ nb: 'nb', no: 'nb', nn: 'nn', en: 'en', se: 'se', sme: 'se' })[(code || '').toLowerCase().split('-')[0]];

class Feedback extends HTMLElement {
  static notice = notice;

  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
    const around = this.closest('[lang]');
    this.code = language(this.dataset.lang) || language(around && around.lang) || language(this.dataset.fallback) || 'nb';
    this.t = TEXTS[this.code];
    this.box = make('section', { lang: this.code, 'aria-labelledby': 'title' });
    this.shadowRoot.append(this.box);
    this.ask();
  }

  say(key, value) {
    return this.t[key].replace('{}', value);
  }

  /* Asked for when somebody answers: who only reads the page sends us nothing. */
  begin(anew) {
    if (anew || !this.session) {
      const begun = this.call('session?lang=' + this.code).then(session => ({ ...session, from: performance.now() }));
      begun.then(session => this.known(session), () => { if (this.session === begun) this.session = null; });
      this.session = begun;
    }
    return this.session;
  }

  async call(path, sent) {
    let answer;
    try {
      answer = await fetch(new URL(this.dataset.site + '/' + path, home), {
        credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(15000),
        ...sent && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) }
      });
    } catch (unreachable) {
      throw { kind: 'offline' };
    }
    if (answer.ok) return answer.json();
    const { status } = answer;
    const problem = await answer.json().catch(() => ({}));
    throw {
      kind: status === 429 ? 'busy' : status === 409 ? 'twice' : status >= 500 ? 'down' : 'refused',
      stale: (problem.errors || []).some(error => error.field === '/proof'),
      wait: answer.headers.get('Retry-After') || 60
    };
  }

  known({ contact, appeals, body }) {
    this.body = body;
    this.appeals = appeals;
    if (contact) this.contact.replaceChildren(' ', make('a', { href: contact }, this.t.contact), '.');
    this.look();
  }

  ask() {
    const { t } = this;
    this.seen = '';
    this.session = null;
    this.summary = make('div', { class: 'note bad', tabindex: -1, hidden: '' });
    this.missing = make('p', { class: 'error', id: 'missing', hidden: '' }, t.choose);
    this.label = make('label', { class: 'label', for: 'text' });
    this.contact = make('span');
    this.text = make('textarea', { id: 'text', 'aria-describedby': 'unanswered personal count', input: () => this.typed() });
    this.count = make('p', { id: 'count', class: 'soft' }, this.say('left', LONGEST));
    this.told = make('p', { class: 'off', role: 'status' });
    this.channels = make('div', { role: 'status' });
    this.trap = make('input', { name: 'website', tabindex: -1, autocomplete: 'off' });
    this.more = make('div', { hidden: '' }, this.label,
      make('p', { id: 'unanswered' }, make('strong', {}, t.unanswered), this.contact),
      make('p', { id: 'personal', class: 'soft' }, t.personal),
      this.text, this.count, this.told, this.channels);
    this.button = make('button', {}, t.send);
    this.radios = ['YES', 'PARTLY', 'NO'].map(value => make('input', { type: 'radio', name: 'foundIt', value, required: '', change: () => this.chosen(value) }));
    this.box.replaceChildren(make('h2', { id: 'title', tabindex: -1 }, t.title), make('p', { class: 'soft' }, t.required), this.summary,
      make('form', { novalidate: '', submit: event => { event.preventDefault(); this.send(); } },
        make('fieldset', { 'aria-describedby': 'missing' }, make('legend', {}, t.question + ' *'), this.missing,
          make('div', { class: 'choices' }, ...this.radios.map(radio => make('label', {}, radio, t[radio.value])))),
        this.more, make('div', { class: 'off', 'aria-hidden': 'true' }, this.trap), this.button));
  }

  chosen(value) {
    this.found = value;
    this.summary.hidden = true;
    this.mark(this.missing, this.radios, false);
    this.label.replaceChildren(this.t['ask' + value] + ' ', make('span', { class: 'soft' }, this.t.optional));
    this.more.hidden = false;
    this.begin().catch(() => {});
  }

  mark(error, fields, wrong) {
    error.hidden = !wrong;
    fields.forEach(field => field.setAttribute('aria-invalid', wrong));
  }

  typed() {
    clearTimeout(this.soon);
    this.tally();
    this.soon = setTimeout(() => {
      const left = LONGEST - this.text.value.length;
      this.told.textContent = left <= LONGEST / 10 ? this.count.textContent : '';
      this.look();
    }, 500);
  }

  tally() {
    const left = LONGEST - this.text.value.length;
    this.count.textContent = left < 0 ? this.say('over', -left) : this.say('left', left);
    this.count.className = left < 0 ? 'error' : 'soft';
    if (left >= 0) this.text.setAttribute('aria-invalid', false);
  }

  look() {
    const { help, appeal } = notice(this.text.value, this.code);
    const careful = personal(this.text.value);
    const { t } = this;
    const seen = [help, appeal, careful, this.appeals].join();
    if (seen === this.seen) return;
    this.seen = seen;
    const shown = [];
    if (help) {
      const lines = [...new Set(['113', '112', ...[...help].flatMap(kind => LINES[kind])])];
      shown.push(make('div', { class: 'note bad' }, make('h3', {}, t.help), make('p', {}, t.helpText), make('ul', {}, ...lines.map(line =>
        make('li', {}, make('a', { class: 'tel', href: 'tel:' + line }, line.replace(/^(116)/, '$1 ')), ' ' + t['h' + line])))));
    }
    if (appeal) {
      shown.push(make('div', { class: 'note' }, make('h3', {}, t.appeal), make('p', {}, t.appealText + ' ',
        ...this.appeals ? [make('a', { href: this.appeals }, t.appealLink)] : [])));
    }
    if (careful) shown.push(make('div', { class: 'note warn' }, make('p', {}, t.careful)));
    this.channels.replaceChildren(...shown);
  }

  tell(heading, ...lines) {
    this.summary.replaceChildren(make('h3', {}, heading), ...lines.length ? [make('ul', {}, ...lines.map(line => make('li', {}, line)))] : []);
    this.summary.hidden = false;
    this.summary.focus();
  }

  way(text, field) {
    return make('a', { href: '#', click: event => { event.preventDefault(); field.focus(); } }, text);
  }

  check() {
    const wrong = [];
    const over = this.text.value.length - LONGEST;
    this.mark(this.missing, this.radios, !this.found);
    if (!this.found) wrong.push(this.way(this.t.choose, this.radios[0]));
    if (over > 0) {
      this.text.setAttribute('aria-invalid', true);
      wrong.push(this.way(this.say('long', over), this.text));
    }
    if (wrong.length) this.tell(this.t.wrong, ...wrong);
    return !wrong.length;
  }

  async send() {
    if (this.sending || !this.check()) return;
    this.sending = true;
    this.summary.hidden = true;
    this.button.setAttribute('aria-disabled', true);
    this.button.textContent = this.t.sending;
    try {
      this.thank('preview' in this.dataset ? {} : await this.deliver());
    } catch (failure) {
      this.failed(failure);
    }
    this.sending = false;
    this.button.removeAttribute('aria-disabled');
  }

  /* One session is one submission: however often it is sent, it counts once. */
  async deliver(again) {
    const session = await this.begin();
    await pause(session.after - (performance.now() - session.from));
    const page = { address: location.origin + location.pathname };
    if (this.dataset.version) page.version = this.dataset.version;
    const changed = this.dataset.changed || (document.querySelector('meta[property="article:modified_time"],meta[name="last-modified"],meta[name="dcterms.modified"]') || {}).content;
    if (/^\d{4}-\d\d-\d\d/.test(changed)) page.lastChanged = changed.slice(0, 10);
    const text = this.text.value.trim();
    try {
      return await this.call('feedback', {
        proof: session.proof, foundIt: this.found, ...text && { text }, page, languageForm: this.code, ...this.trap.value && { website: this.trap.value }
      });
    } catch (failure) {
      if (!failure.stale || again) throw failure;
      this.begin(true); // shown too long ago
      return this.deliver(true);
    }
  }

  failed({ kind, wait }) {
    const { t } = this;
    const lines = kind === 'refused' ? [make('a', { href: new URL('/intake/form/' + this.dataset.site + '?lang=' + this.code, home) }, t.form)] : [t.still];
    this.button.textContent = t.again;
    if (kind === 'twice') this.begin(true).catch(() => {});
    this.tell(kind ? this.say(kind, wait) : t.down, ...lines);
  }

  thank({ receipt, statusAddress }) {
    const { t } = this;
    const preview = 'preview' in this.dataset;
    this.found = '';
    this.box.replaceChildren(make('h2', { id: 'title', tabindex: -1 }, t.thanks),
      make('p', {}, preview ? t.preview : this.say('sent', this.body)),
      ...receipt ? [make('p', {}, t.code + ': ', make('span', { class: 'code' }, receipt)),
        make('p', {}, make('a', { href: statusAddress + '?lang=' + this.code }, t.status), '. ' + t.keep)] : [],
      make('button', { class: 'second', type: 'button', click: () => { this.ask(); this.box.querySelector('h2').focus(); } }, t.another));
    this.box.querySelector('h2').focus();
  }
}

if (!customElements.get('innspill-feedback')) customElements.define('innspill-feedback', Feedback);

const { innspillSite: site, innspillLang: fallback, innspillVersion: version, innspillChanged: changed } = script.dataset;
if (site) {
  const element = make('innspill-feedback', { 'data-site': site, 'data-fallback': fallback, 'data-version': version, 'data-changed': changed });
  if (script.closest('head')) (document.querySelector('main') || document.body).append(element);
  else script.after(element);
}
})();
