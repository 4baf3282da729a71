package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.model.Claim;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Moon met Kim in Panmunjom.                                              | Kim Jong Un MET_WITH Moon Jae-in asserted
            Moon met with Kim, Xi and Abe.                                          | Kim Jong Un MET_WITH Moon Jae-in asserted; Moon Jae-in MET_WITH Shinzo Abe asserted; Moon Jae-in MET_WITH Xi Jinping asserted
            Macron, Merkel and Putin met in Singapore.                              | Angela Merkel MET_WITH Emmanuel Macron asserted; Angela Merkel MET_WITH Vladimir Putin asserted; Emmanuel Macron MET_WITH Vladimir Putin asserted
            Trump has spoken with Abe by telephone.                                 | Donald Trump CONTACTED Shinzo Abe asserted
            Putin telephoned Xi.                                                    | Vladimir Putin CONTACTED Xi Jinping asserted
            Moon visited Japan and praised Abe.                                     | Moon Jae-in SUPPORTS Shinzo Abe asserted; Moon Jae-in VISITED Japan asserted
            President Emmanuel Macron, who hosted Angela Merkel in May, thanked Abe.| Angela Merkel MET_WITH Emmanuel Macron asserted; Emmanuel Macron HOSTED Angela Merkel asserted; Emmanuel Macron SUPPORTS Shinzo Abe asserted
            Xi invited Kim to Beijing.                                              | Xi Jinping INVITED Kim Jong Un asserted
            At the invitation of Xi, Kim visited Beijing.                           | Kim Jong Un VISITED Beijing asserted; Xi Jinping INVITED Kim Jong Un asserted
            Russia invaded Ukraine.                                                 | Russia ATTACKED Ukraine asserted
            Ukraine was invaded by Russia.                                          | Russia ATTACKED Ukraine asserted
            France condemned Russia's invasion of Ukraine.                          | France ACCUSES Russia asserted; Russia ATTACKED Ukraine asserted
            China and North Korea are close allies.                                 | China ALLIED_WITH North Korea asserted
            China is a major military ally of North Korea.                          | China ALLIED_WITH North Korea asserted
            The alliance between China and North Korea has lasted for decades.      | China ALLIED_WITH North Korea asserted
            China is North Korea's top trading partner.                             | China TRADES_WITH North Korea asserted
            The United States imposed new sanctions on Iran.                        | United States SANCTIONS Iran asserted
            North Korea threatened Japan.                                           | North Korea THREATENS Japan asserted
            Trump urged China to attack North Korea.                                | China ATTACKED North Korea hypothetical; Donald Trump URGES China asserted
            Abe called on North Korea to return.                                    | Shinzo Abe URGES North Korea asserted
            Merkel demanded that Russia withdraw.                                   | Angela Merkel URGES Russia asserted
            Macron expressed support for Ukraine.                                   | Emmanuel Macron SUPPORTS Ukraine asserted
            Talks between North Korea and Japan resumed.                            | Japan NEGOTIATES_WITH North Korea asserted
            The U.S.-South Korea exercises angered Pyongyang.                       | South Korea COOPERATES_WITH United States asserted
            Kim's sister, Kim Yo-jong, smiled.                                      | Kim Jong Un RELATIVE_OF Kim Yo-jong asserted
            Trump appointed John Bolton as national security adviser.               | Donald Trump APPOINTED John Bolton asserted
            Syria has been at war with Israel since 1948.                           | Israel AT_WAR_WITH Syria asserted
            China took part in the Korean War.                                      | China PARTICIPATED_IN Korean War asserted
            France ratified the Paris Agreement.                                    | France PARTY_TO Paris Agreement asserted
            Japan is a member of the United Nations.                                | Japan MEMBER_OF United Nations asserted
            Moon's visit to Singapore ended.                                        | Moon Jae-in VISITED Singapore asserted
            Macron, Merkel and Putin held a call on Ukraine.                        | Angela Merkel CONTACTED Emmanuel Macron asserted; Angela Merkel CONTACTED Vladimir Putin asserted; Emmanuel Macron CONTACTED Vladimir Putin asserted
            Macron welcomed Merkel to France on Monday.                             | Angela Merkel MET_WITH Emmanuel Macron asserted; Angela Merkel VISITED France asserted; Emmanuel Macron HOSTED Angela Merkel asserted
            Russian troops attacked Ukraine.                                        | Russia ATTACKED Ukraine asserted
            Pompeo attacked Putin for sheltering spies.                             | Mike Pompeo ACCUSES Vladimir Putin asserted
            Putin shook hands with Macron at Panmunjom.                             | Emmanuel Macron MET_WITH Vladimir Putin asserted
            Pompeo affirmed U.S. support for Ukraine's security.                    | United States SUPPORTS Ukraine asserted
            Macron expressed gratitude for Japan's support.                         | Emmanuel Macron SUPPORTS Japan asserted
            Officials of France and Japan held consultations.                       | France MET_WITH Japan asserted
            Moon returned to Seoul from a visit to Japan.                           | Moon Jae-in VISITED Japan asserted
            Russia massed troops; Iran deployed missiles against Israel.            | Iran MOBILIZES_AGAINST Israel asserted
            """)
    void aPlainSentenceGivesItsClaims(String sentence, String expected) {
        assertThat(new NamedWorld().claims(sentence)).containsExactlyInAnyOrder(split(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Moon did not meet Kim.                                    | Kim Jong Un MET_WITH Moon Jae-in denied
            Moon never met Kim.                                       | Kim Jong Un MET_WITH Moon Jae-in denied
            Moon refused to meet Kim.                                 | Kim Jong Un MET_WITH Moon Jae-in denied; Moon Jae-in REJECTS Kim Jong Un asserted
            Abe no longer supports Trump.                             | Shinzo Abe SUPPORTS Donald Trump denied
            Japan is not an ally of China.                            | China ALLIED_WITH Japan denied
            Trump canceled the summit with Kim.                       | Donald Trump MET_WITH Kim Jong Un denied
            Moon will meet Kim in May.                                | Kim Jong Un MET_WITH Moon Jae-in planned
            Moon is to meet Kim.                                      | Kim Jong Un MET_WITH Moon Jae-in planned
            Moon and Kim agreed to meet Xi.                           | Kim Jong Un AGREED_WITH Moon Jae-in asserted; Kim Jong Un MET_WITH Xi Jinping planned; Moon Jae-in MET_WITH Xi Jinping planned
            Macron and Abe agreed to trade more; to collaborate on medicine. | Emmanuel Macron AGREED_WITH Shinzo Abe asserted; Emmanuel Macron COOPERATES_WITH Shinzo Abe planned
            Macron is delighted to have the opportunity to meet Abe today. | Emmanuel Macron MET_WITH Shinzo Abe asserted
            Macron has an opportunity to meet Abe.                    | Emmanuel Macron MET_WITH Shinzo Abe hypothetical
            Today, I very much look forward to meeting with Abe.      | Emmanuel Macron MET_WITH Shinzo Abe planned
            Moon plans to visit Japan.                                | Moon Jae-in VISITED Japan planned
            Trump is looking forward to meeting with Kim.             | Donald Trump MET_WITH Kim Jong Un planned
            Abe flew home ahead of the meeting between Trump and Kim. | Donald Trump MET_WITH Kim Jong Un planned
            The upcoming North Korea-U.S. summit worries many.        | North Korea MET_WITH United States planned
            The meeting between Trump and Kim will take place in May. | Donald Trump MET_WITH Kim Jong Un planned
            The meeting between Macron and Abe is a chance for peace. | Emmanuel Macron MET_WITH Shinzo Abe planned
            The first meeting between Macron and Abe will be brief.   | Emmanuel Macron MET_WITH Shinzo Abe planned
            The meeting between Macron and Abe was not a success.     | Emmanuel Macron MET_WITH Shinzo Abe asserted
            Trump would attack Iran.                                  | Donald Trump ATTACKED Iran hypothetical
            If Trump meets Kim, markets rise.                         | Donald Trump MET_WITH Kim Jong Un hypothetical
            Japan should support China.                               | Japan SUPPORTS China hypothetical
            Macron hopes to visit Iran.                               | Emmanuel Macron VISITED Iran planned
            Merkel wants Putin to meet Macron.                        | Angela Merkel URGES Vladimir Putin asserted; Emmanuel Macron MET_WITH Vladimir Putin hypothetical
            France must support Russia.                               | France SUPPORTS Russia hypothetical
            Did Moon meet Kim?                                        | Kim Jong Un MET_WITH Moon Jae-in hypothetical
            Japan needs to cooperate with China.                      | China COOPERATES_WITH Japan hypothetical
            France will continue to support Ukraine.                  | France SUPPORTS Ukraine asserted
            France reaffirmed its support for Ukraine.                | France SUPPORTS Ukraine asserted
            China supports not only North Korea but also Iran.        | China SUPPORTS Iran asserted; China SUPPORTS North Korea asserted
            Moon is looking forward to visiting Japan.                | Moon Jae-in VISITED Japan planned
            Kim arrived in Beijing to meet Xi.                        | Kim Jong Un MET_WITH Xi Jinping planned; Kim Jong Un VISITED Beijing asserted
            Trump accused China of supporting North Korea.            | China SUPPORTS North Korea asserted; Donald Trump ACCUSES China asserted
            Pompeo denied that Trump had threatened Iran.             | Donald Trump THREATENS Iran denied
            Trump lifted sanctions on Iran.                           | Donald Trump CONCEDES_TO Iran asserted; Donald Trump SANCTIONS Iran denied
            Moon said that he will not visit Japan.                   | Moon Jae-in VISITED Japan denied
            Trump has not lifted sanctions on Iran.                   | Donald Trump CONCEDES_TO Iran denied; Donald Trump SANCTIONS Iran asserted
            Moon said that he would visit Japan.                      | Moon Jae-in VISITED Japan planned
            Macron announced that Putin would meet Merkel by June.    | Angela Merkel MET_WITH Vladimir Putin planned
            Macron said that Putin would meet Merkel if Abe agreed.   | Angela Merkel MET_WITH Vladimir Putin hypothetical
            Macron said that Putin could meet Merkel.                 | Angela Merkel MET_WITH Vladimir Putin hypothetical
            Abe accepted an invitation to France.                     | Shinzo Abe VISITED France planned
            Iran, a member of the United Nations, will return.        | Iran MEMBER_OF United Nations asserted
            Merkel met Abe to discuss the France-Japan partnership.   | Angela Merkel MET_WITH Shinzo Abe asserted; France COOPERATES_WITH Japan asserted
            """)
    void theWordsAroundDecideThePolarity(String sentence, String expected) {
        NamedWorld world =
                new NamedWorld().where("he", "Moon").where("its", "France").where("I", "Macron");

        assertThat(world.claims(sentence)).containsExactlyInAnyOrder(split(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Besieged by Russia, Ukraine asked for help.               | Russia ATTACKED Ukraine
            Ukraine's port was shelled by Russia.                     | Russia ATTACKED Ukraine
            The attacks by Russia on Ukraine went on.                 | Russia ATTACKED Ukraine
            Sanctions imposed by Japan on Iran took effect.           | Japan SANCTIONS Iran
            The US-imposed sanctions on Iran hurt.                    | United States SANCTIONS Iran
            China expelled two Japanese diplomats.                    | China SANCTIONS Japan
            Japan severed ties with Syria.                            | Japan SANCTIONS Syria
            France condemned the killing of Putin by Iran.            | France ACCUSES Iran
            Macron held Russia responsible for the fire.              | Emmanuel Macron ACCUSES Russia
            Macron called Putin a liar.                               | Emmanuel Macron ACCUSES Vladimir Putin
            France filed a complaint against Japan.                   | France ACCUSES Japan
            The concern of France about Russia's actions grew.        | France ACCUSES Russia
            Iran threatened to invade Israel.                         | Iran THREATENS Israel
            Iran warned that it would attack Israel.                  | Iran THREATENS Israel
            Russia massed troops on the border with Ukraine.          | Russia MOBILIZES_AGAINST Ukraine
            Macron called for Russia to withdraw.                     | Emmanuel Macron URGES Russia
            Macron told Iran to stop.                                 | Emmanuel Macron URGES Iran
            Japan rejected China's demand.                            | Japan REJECTS China
            Japan, hostile to Russia, closed its ports.               | Japan OPPOSES Russia
            France and Russia are at odds.                            | France OPPOSES Russia
            Japan is at war with Russia.                              | Japan AT_WAR_WITH Russia
            Syria became an ally of Iran.                             | Iran ALLIED_WITH Syria
            As a member of NATO, France agreed.                       | France MEMBER_OF NATO
            France is committed to supporting Ukraine.                | France SUPPORTS Ukraine
            France came to the defence of Ukraine.                    | France SUPPORTS Ukraine
            France expressed its firm support for Ukraine's sovereignty and self-defense. | France SUPPORTS Ukraine
            """)
    void manyFormsSayTheSame(String sentence, String expected) {
        NamedWorld world = new NamedWorld().where("its", "France").where("it", "Iran");

        assertThat(world.claims(sentence)).contains(expected + " asserted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Moon and the mayor spoke of Kim.
            Moon, like Abe, lives in a palace.
            Trump met demands from China.
            Trump read about Kim and Moon.
            France and Japan agreed on little.
            A president of France met a leader of Japan.
            Bolton argued for a strike against Iran.
            Merkel returned to Japan.
            THE UNITED STATES ATTACKED IRAN AND KILLED PUTIN
            """)
    void whatIsNotSaidIsNoClaim(String sentence) {
        assertThat(new NamedWorld().claims(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Macron said that Russia had attacked Ukraine.                          | Emmanuel Macron
            According to Putin, Russia has never threatened Ukraine.               | Vladimir Putin
            “Russia has attacked Ukraine without cause,” Macron said.              | Emmanuel Macron
            “We saw it. Russia has attacked Ukraine without any cause,” said Macron. | Emmanuel Macron
            Macron told Merkel that Russia had attacked Ukraine.                   | Emmanuel Macron
            Trump accused Russia of attacking Ukraine.                             | Donald Trump
            Russia attacked Ukraine.                                               | nobody
            Russia attacked Ukraine; Bolton had argued against it.                 | nobody
            I informed Putin that Russia had attacked Ukraine.                     | nobody
            Macron said that he supports Ukraine.                                  | nobody
            """)
    void whatIsReportedHasItsSpeaker(String text, String speaker) {
        NamedWorld world = new NamedWorld().where("he", "Macron");

        assertThat(world.read(text))
                .filteredOn(claim -> world.name(claim.tie().object()).equals("Ukraine"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(world.name(claim.speaker())).isEqualTo(speaker));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Moon met Kim in Panmunjom on April 27.                     | 2018-04-27 | Panmunjom
            Moon met Kim this week in Singapore.                       | 2018-06-11 | Singapore
            Trump met Kim in Singapore on Tuesday.                     | 2018-06-12 | Singapore
            Moon visited China last December.                          | 2017-12    | nobody
            Moon visited China from 3 to 5 May 2018.                   | 2018-05-03 | nobody
            Moon met Kim on 3 and 4 May 2018.                          | 2018-05-03 | nobody
            Moon met Putin in 2017, and Abe will visit Japan in May.   | 2017       | nobody
            China and North Korea have been allies since 1961.         | 1961       | nobody
            Japan has sanctioned Iran since 2015.                      | 2015       | nobody
            China and North Korea are close allies, he said on Monday. | unknown    | nobody
            On Wednesday, June 13, 2018, Moon met Kim.                 | 2018-06-13 | nobody
            In the spring of 2015, Moon met Kim.                       | 2015       | nobody
            Moon and Kim spoke about the elections in December.        | unknown    | nobody
            Moon spoke with Kim about the UN summit in November.       | unknown    | nobody
            Moon and Kim met in Singapore on July 24, 2018.            | unknown    | Singapore
            Russia bombed the Iranian embassy in Syria.                | unknown    | Syria
            """)
    void whatHappenedHasItsTimeAndPlace(String text, String from, String place) {
        NamedWorld world = new NamedWorld();
        Claim first = world.read(text).get(0);

        assertThat(String.valueOf(first.period().from()).replace("null", "unknown"))
                .isEqualTo(from);
        assertThat(world.name(first.place())).isEqualTo(place);
    }

    private static String[] split(String claims) {
        return Arrays.stream(claims.split(";")).map(String::strip).toArray(String[]::new);
    }
}
