/**
 * Stems that everyday English uses most, without names, in falling order: the frequency ranks of SUBTLEX-US (Brysbaert and
 * New, "Moving beyond Kučera and Francis", 2009, https://doi.org/10.3758/BRM.41.4.977), by the stems that `stem` gives.
 */
export const EVERYDAY_WORDS: readonly string[] = (
  'you be the to it that and of do on in have me we thi he for my your go know don re no not get can ' +
  'all with just here but ll there so like thei right think out she up about want if see him sai got oh ' +
  'at now her look take hi tell good us make who man as time will from when back gonna an thing them ' +
  'would some or give could didn need mean someth realli down then talk wai littl our love call gui too ' +
  'never by over more find work veri leav come off mr sorri pleas sure dai am peopl ani onli wait ' +
  'becaus two should help feel even much happen sir win try put anyth these night keep new noth year ' +
  'into ask kill first other great stop life better befor again home still kid name girl boi those than ' +
  'around last awai friend uh live ever must meet believ big after long place their nice alwai care ' +
  'everyth minut start monei doesn move woman lot stai kind hear old show fine plai isn bring rememb ' +
  'father hold understand through everi bad three babi run hous hand car wrong might mai mind anoth ok ' +
  'gotta wanna turn enough lose mother own cours die head which guess room watch world wouldn break ' +
  'shoot next els dead someon morn real job huh ain yourself todai wasn busi son same sit open tonight ' +
  'worri matter problem hope best idea pai chang pretti readi heard whole togeth suppos hour famili ' +
  'check person haven week wonder send walk seem marri mani word happi second caus ladi without stand ' +
  'most while wife school onc somebodi everybodi end myself offic yet actual couldn tomorrow speak ey ' +
  'question drink face child brother beauti door eat sound alreadi hit late bui close sinc read case ' +
  'fight pick deal alon differ hard stuff write fire hurt quit until doctor few honei dr part sleep ' +
  'both forget later such phone lie probabl five ago point number game drive gun hate save crazi plan ' +
  'chanc fall wish set heart easi stori cut order under mine parti month four book soon line anyon town ' +
  'true each em reason afraid anywai exactli dog whatev bit troubl young everyon water polic interest ' +
  'fun answer aren promis coupl dream figur pull light bodi anybodi throw rest dear death power import ' +
  'far um side funni danc goe insid follow hang sometim pictur moment wear sister least dinner ah drop ' +
  'also date trust murder tri husband build clear against sign touch six cool learn fact half ahead bed ' +
  'truth high finish almost hot possibl bet report stupid behind anymor ma blood expect shall welcom ' +
  'act miss war front scare along either though daughter begin kiss street free blow citi final white ' +
  'between black ride outsid sick countri cop glad beat movi full till music perfect team clean step ' +
  'becom sort piec dress abl surpris special hair compani parent shouldn food train record fly paper ' +
  'catch luck safe gentlemen aliv grow human control sweet sing decid ya laugh arm ow lead seriou red ' +
  'cover ten complet coffe ball sens lucki top million air himself ring charg explain kei king fast ' +
  'hospit sell handl return secret tire law hors apart card test darl count fix cold star protect boss ' +
  'poor ship present kick breath secur cannot past inform except total absolut bag land stick fool rule ' +
  'small mistak forc offer spend smell straight ha danger weren mad posit realiz wake carri road enjoi ' +
  'feet letter attack honor cloth lock certainli cry pain quiet terribl tabl imagin hide rock song ' +
  'buddi burn rather box state unless join park natur plane push mouth blue somewher leg joke oper wed ' +
  'seat less fish none messag jump mess club relax choic floor worth window mile court quick notic boat ' +
  'system knock hotel al earli suit prison lunch aw agre fault dude dark respons dollar bar seven allow ' +
  'futur shoe brain bank meant smoke bother voic lai weird servic roll tv appreci arrest attent hundr ' +
  'usual birthdai judg entir partner excit earth eight teach longer forgot lawyer share wors fair ag ' +
  'smart th invit trip drug manag ls yesterdai short thousand master consid wall tree store practic ' +
  'respect station reach patient mention choos across rais caught paint treat wast prove afternoon calm ' +
  'experi swear list soul grab ground strang tough hasn situat track definit amaz guard middl simpl ' +
  'armi ticket studi forev continu forgiv shop anywher involv destroi cute tape accid anim colleg ' +
  'belong visit weapon normal fear strong wit evid smile scream beer film listen cat prepar concern ' +
  'certain ic histori public pleasur cross born cook near machin file fill ran rich girlfriend area ' +
  'truck suggest proud group gift note folk accept scene arriv crime spot slow steal field idiot race ' +
  'yo board contact privat summer il marriag favor peac round ought fat apolog screw bomb art upset ' +
  'radio bear fit pack discuss relationship instead gold drunk medic boyfriend strike hungri suck deep ' +
  'sake dure singl bu serv cash forward ed hole draw nose doubt warn third type camera ear evil beg ' +
  'green search client killer hat student ln action admit blame press chicken comfort cost asshol ' +
  'church depart honest victim jail tast fella trick account fellow decis travel comput govern bird ' +
  'appear memori finger flower match upstair remind sun deserv direct freak space doubl spent heaven ' +
  'nation escap wind nut la impress settl weekend ga nine sad block enemi neither bottl support especi ' +
  'suspect connect nervou whether teacher soldier dirti breakfast spirit stuck rain dare sweetheart ' +
  'engin base cell pardon commun foot ruin copi wash guest hire nurs serious pretend egg code bathroom ' +
  'flight sea fail favorit pant magic investig level pal risk neck innoc disappear clock grand color ' +
  'bless gener hero dig upon plenti twice whose outta camp guilti emerg wine form exist remain price ' +
  'address program extra beach commit chase gai receiv obvious command corner wound creat unit rid ' +
  'imposs difficult low bunch celebr enter convers ridicul chair issu center warm within immedi tea ' +
  'duti band suffer kitchen angri surviv cup releas bone feed polit wild buri hook sever buck hill ' +
  'pressur bust collect silli often shake perform let stone assum assist excel piss quickli worst wood ' +
  'condit load cousin tear bore author suddenli hall faith bullet river fresh shirt sight player organ ' +
  'confus queen sweeti recogn blind mountain gotten bigger driver defend page vote bottom tight coach ' +
  'dump arrang restaur crack stole trial moon swim further detail member bell stage pig ourselv herself ' +
  'slip attract empti correct hunt pound prai sold pregnant everywher depend includ eh deliv hardli ' +
  'bite cream introduc spell ms crew cake crowd bridg incred divorc ghost claim cheat add rat sport ' +
  'locat effect toward battl st size yell pool mission credit asleep trap object monster success fan ' +
  'signal huge target abov coat defens project pocket engag skin design greatest teeth career plant ' +
  'rent shower advic demon lift speed shock becam insan damag heavi charact knife local custom opinion ' +
  'crash crimin lesson devil dumb subject convinc charm lone trade offici physic due print simpli model ' +
  'opportun score common afford necessari rob heat themselv fake bath view drag gate closer video ' +
  'mister somehow result bright activ famou desk horribl sky discov shame attornei origin milk rip ' +
  'island dry meat tie develop juri wire cigarett butt legal madam affair rush request taught split ' +
  'basic faster lab post speech market event prefer contract magazin ho ugli refus perfectli loos larg ' +
  'repeat whoever expens tip beyond poison odd oil planet borrow mysteri main remov photo schedul ' +
  'quarter separ artist pair weak stranger punch kinda de insur switch terrif chest talent nois lip ' +
  'wheel confess older gentleman appoint mix interview director wave bug monkei wing purpos approach ' +
  'thought rise bleed militari er biggest princess mail chick jerk emot knee wet inde fortun health ' +
  'fantast disappoint spread leader term yard profession loud chip itself chees grade bedroom throat ' +
  'easier ignor earlier airport weight nowher nake languag recent suicid babe bloodi downstair ti actor ' +
  'threaten sugar plate social express deni liar rough villag map witch jealou footbal mate shoulder ' +
  'sale lake strength bare scienc cab justic punish execut awar electr nail photograph button lover ' +
  'confirm neighborhood garden squar diamond intend fanci research winner assign shout repres frighten ' +
  'produc season cheer candi firm desert stock stare roof shape sooner alarm jacket transfer snow meal ' +
  'loser tank onto process pill male vacat rate product co romant'
).split(' ');
